/** Points and outlines on the earth. */
@NamedInterface("land")
@NullMarked
package vn.nguon.organisation.land;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
