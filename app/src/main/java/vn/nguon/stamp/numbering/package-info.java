/** A number is issued once, whatever is restored: what of the numbers is known outside the database. */
@NamedInterface("numbering")
@NullMarked
package vn.nguon.stamp.numbering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
