/** What was counted day by day, as charts over a span of time that one chooses. */
@NamedInterface("counted")
@NullMarked
package vn.nguon.pages.counted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
