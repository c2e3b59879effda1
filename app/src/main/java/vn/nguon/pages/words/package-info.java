/** How a page speaks: its words, dates, numbers and units, in Vietnamese and in English. */
@NamedInterface("words")
@NullMarked
package vn.nguon.pages.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
