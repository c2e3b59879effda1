/** The story of a lot as its readers are told it: the goods, who made them, their journey and their papers. */
@NamedInterface("story")
@NullMarked
package vn.nguon.pages.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
