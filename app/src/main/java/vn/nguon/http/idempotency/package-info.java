/** Writes that happen once, however often they are sent, and how long their answers are kept. */
@NamedInterface("idempotency")
@NullMarked
package vn.nguon.http.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
