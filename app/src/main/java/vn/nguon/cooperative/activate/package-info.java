/** The page on which a roll of stamps is bound to goods while they are packed, and the way back. */
@NullMarked
package vn.nguon.cooperative.activate;

import org.jspecify.annotations.NullMarked;
