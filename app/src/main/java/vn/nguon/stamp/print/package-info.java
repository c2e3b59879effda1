/** Codes and labels on their way to the press. */
@NamedInterface("print")
@NullMarked
package vn.nguon.stamp.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
