/** The pages on which a cooperative finds its lots, sees what a buyer will see of one, and calls one back. */
@NullMarked
package vn.nguon.cooperative.lot;

import org.jspecify.annotations.NullMarked;
