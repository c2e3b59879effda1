/** An account of every stamp that came out of a printer, and of what that means. */
@NamedInterface("press-outcome")
@NullMarked
package vn.nguon.stamp.press.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
