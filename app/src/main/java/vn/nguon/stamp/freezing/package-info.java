/** Stamps that inspectors hold until they have looked: put on no goods meanwhile, and whoever scans one is told. */
@NamedInterface("freezing")
@NullMarked
package vn.nguon.stamp.freezing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
