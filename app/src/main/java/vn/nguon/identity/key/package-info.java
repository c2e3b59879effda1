/** The keys that programs act with on a person's behalf. */
@NamedInterface("key")
@NullMarked
package vn.nguon.identity.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
