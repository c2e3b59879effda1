/** Which stamps an act is about: named by people, cut by orders, with nothing in the way. */
@NamedInterface("selection")
@NullMarked
package vn.nguon.stamp.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
