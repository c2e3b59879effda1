/** Papers that somebody else gave an organisation for how it works. */
@NamedInterface("certificate")
@NullMarked
package vn.nguon.organisation.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
