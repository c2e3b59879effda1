/** Goods change hands: bought, shipped, received, sold. */
@NamedInterface("moving")
@NullMarked
package vn.nguon.trace.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
