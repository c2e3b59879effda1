/** Who is acting and what they may do. */
@NullMarked
package vn.nguon.identity;

import org.jspecify.annotations.NullMarked;
