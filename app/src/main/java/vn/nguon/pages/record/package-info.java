/** What a record says, in words: its name, what was done, and, for people who work with it, all else that it holds. */
@NamedInterface("record")
@NullMarked
package vn.nguon.pages.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
