/** What packs are in: cases, and what cases are in. */
@NamedInterface("casing")
@NullMarked
package vn.nguon.trace.casing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
