/** How many stamps orders were given, and what became of them. */
@NamedInterface("order-tally")
@NullMarked
package vn.nguon.stamp.order.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
