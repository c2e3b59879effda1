/** Stamps put on goods at packing, and taken back when that was a mistake. */
@NamedInterface("activation")
@NullMarked
package vn.nguon.stamp.activation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
