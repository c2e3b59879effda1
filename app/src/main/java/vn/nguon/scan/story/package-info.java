/** What the public may know of a lot: the goods, who made them, their journey and their papers. */
@NamedInterface("story")
@NullMarked
package vn.nguon.scan.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
