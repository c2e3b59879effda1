/** Says in the words of our pages what the room of scans found. */
@NamedInterface("telling")
@NullMarked
package vn.nguon.pages.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
