/** Goods called back. */
@NullMarked
package vn.nguon.recall;

import org.jspecify.annotations.NullMarked;
