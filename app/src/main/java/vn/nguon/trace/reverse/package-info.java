/** Reverse logistics: goods that did not arrive, go back, are brought back by buyers, or are gone. */
@NamedInterface("reverse")
@NullMarked
package vn.nguon.trace.reverse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
