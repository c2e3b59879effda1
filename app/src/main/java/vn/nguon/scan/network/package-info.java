/** From how many networks a stamp was scanned on a day, counted without keeping from which. */
@NamedInterface("network")
@NullMarked
package vn.nguon.scan.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
