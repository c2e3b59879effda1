/** What was counted day by day, as charts over a span of time that one chooses. */
@NullMarked
package vn.nguon.pages.counted;

import org.jspecify.annotations.NullMarked;
