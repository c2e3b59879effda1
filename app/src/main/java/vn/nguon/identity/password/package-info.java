/** What people prove themselves by: what they may choose, and how it is kept. */
@NamedInterface("password")
@NullMarked
package vn.nguon.identity.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
