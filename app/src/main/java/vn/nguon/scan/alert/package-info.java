/** A suspicion on its way to an inspector. */
@NamedInterface("alert")
@NullMarked
package vn.nguon.scan.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
