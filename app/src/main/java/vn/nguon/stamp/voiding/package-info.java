/** Stamps taken out of use: spoiled, lost, stolen. */
@NamedInterface("voiding")
@NullMarked
package vn.nguon.stamp.voiding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
