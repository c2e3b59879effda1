/** One thing that happened to goods: what, when, where, why, by whom. */
@NamedInterface("event")
@NullMarked
package vn.nguon.trace.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
