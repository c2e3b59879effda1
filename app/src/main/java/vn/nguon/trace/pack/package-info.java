/** Packs told apart by their stamps: which of them a record named, who has them, which case they are in. */
@NamedInterface("pack")
@NullMarked
package vn.nguon.trace.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
