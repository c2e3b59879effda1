/** What all who print stamps find on a page: jobs that are opened, written down as printed and called off, and how far they are. */
@NamedInterface("press")
@NullMarked
package vn.nguon.pages.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
