/** How many orders and stamps an organisation may have waiting for the authority at once. */
@NullMarked
package vn.nguon.stamp.order.share;

import org.jspecify.annotations.NullMarked;
