/** Organisations that want to join. */
@NamedInterface("registration")
@NullMarked
package vn.nguon.organisation.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
