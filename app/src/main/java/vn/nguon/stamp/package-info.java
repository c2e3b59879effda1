/** The e-stamp: ordered, issued, activated, voided. */
@NullMarked
package vn.nguon.stamp;

import org.jspecify.annotations.NullMarked;
