/** The inspector's desk: anything is found from one box, and looked at from all sides. */
@NullMarked
package vn.nguon.pages.inspect;

import org.jspecify.annotations.NullMarked;
