/** How a person signs in, stays signed in, and is signed out. */
@NamedInterface("session")
@NullMarked
package vn.nguon.identity.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
