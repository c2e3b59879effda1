/** What was recorded wrong is said to be, and what is doubtful is held. */
@NamedInterface("mending")
@NullMarked
package vn.nguon.trace.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
