/** Stamps put on goods at packing. */
@NamedInterface("activation")
@NullMarked
package vn.nguon.stamp.activation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
