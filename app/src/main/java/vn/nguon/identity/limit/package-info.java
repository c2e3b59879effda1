/** How often one client may try to get in, or to join. */
@NamedInterface("limit")
@NullMarked
package vn.nguon.identity.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
