/** Where a scanner was, as coarse as a province, and only if they said so. */
@NamedInterface("region")
@NullMarked
package vn.nguon.scan.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
