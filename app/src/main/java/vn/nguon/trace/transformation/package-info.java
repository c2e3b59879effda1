/** Goods become other goods, are tested and packed. */
@NamedInterface("making")
@NullMarked
package vn.nguon.trace.transformation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
