/** The page that somebody sees after scanning a stamp. */
@NullMarked
package vn.nguon.pages.scanned;

import org.jspecify.annotations.NullMarked;
