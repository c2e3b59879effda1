/** Entries of the ledger as the desk shows them: what was done, when, by whom, at which position. */
@NullMarked
package vn.nguon.pages.inspect.entry;

import org.jspecify.annotations.NullMarked;
