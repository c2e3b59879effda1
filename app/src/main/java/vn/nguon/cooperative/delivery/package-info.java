/** A delivery with both of its ends: what was sent, what arrived, and what became of the difference. */
@NullMarked
package vn.nguon.cooperative.delivery;

import org.jspecify.annotations.NullMarked;
