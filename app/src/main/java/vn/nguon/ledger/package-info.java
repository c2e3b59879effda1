/** What was recorded, in order, provably unaltered. */
@NullMarked
package vn.nguon.ledger;

import org.jspecify.annotations.NullMarked;
