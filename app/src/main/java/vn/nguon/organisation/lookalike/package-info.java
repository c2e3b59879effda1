/** Organisations whose names look like one another's. */
@NamedInterface("lookalike")
@NullMarked
package vn.nguon.organisation.lookalike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
