/** Scans that are not those of one package, and why. */
@NamedInterface("suspicion")
@NullMarked
package vn.nguon.scan.suspicion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
