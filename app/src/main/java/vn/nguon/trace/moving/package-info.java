/** Goods change hands: bought, shipped, received, put in cases, sold. */
@NamedInterface("moving")
@NullMarked
package vn.nguon.trace.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
