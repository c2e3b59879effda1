/** How often a stamp was scanned and since when. */
@NamedInterface("history")
@NullMarked
package vn.nguon.scan.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
