/** What many households brought in at once: a record for each, all of them or none. */
@NamedInterface("household")
@NullMarked
package vn.nguon.trace.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
