/** All that lies behind a lot, or ahead of it. */
@NamedInterface("journey")
@NullMarked
package vn.nguon.trace.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
