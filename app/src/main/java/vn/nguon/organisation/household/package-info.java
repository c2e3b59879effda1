/** The households an organisation buys from or harvests with: what is personal of them stands here and nowhere else. */
@NamedInterface("household")
@NullMarked
package vn.nguon.organisation.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
