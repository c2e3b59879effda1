/** Entries of the ledger as the desk shows them: what was done, when, by whom, at which position. */
@NullMarked
package vn.nguon.inspector.entry;

import org.jspecify.annotations.NullMarked;
