/** Who has how much of which lot. */
@NamedInterface("holding")
@NullMarked
package vn.nguon.trace.holding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
