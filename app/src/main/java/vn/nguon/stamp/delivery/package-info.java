/** Printed stamps on their way to whoever ordered them. */
@NamedInterface("delivery")
@NullMarked
package vn.nguon.stamp.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
