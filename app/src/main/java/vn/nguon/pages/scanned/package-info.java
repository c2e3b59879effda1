/** The page that somebody sees after scanning a stamp. */
@NamedInterface("scanned")
@NullMarked
package vn.nguon.pages.scanned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
