/** The print house: orders given to it, what of them is printed, spoiled and delivered; nothing else. */
@NullMarked
package vn.nguon.pages.print;

import org.jspecify.annotations.NullMarked;
