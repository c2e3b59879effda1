/** How long after it happened something may be written down without anybody being told that it was late. */
@NamedInterface("delay")
@NullMarked
package vn.nguon.trace.delay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
