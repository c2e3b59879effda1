/** From where people sign in: their device, by a cookie of its own, known again or not. */
@NamedInterface("device")
@NullMarked
package vn.nguon.identity.device;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
