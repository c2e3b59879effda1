/** What stands on a plot or in a stable, what is put on it, and what is harvested. */
@NamedInterface("growing")
@NullMarked
package vn.nguon.trace.growing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
