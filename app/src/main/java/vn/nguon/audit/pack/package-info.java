/** The tables of what became of packs and of goods on their way, and of what inspectors found, held against the ledger. */
@NullMarked
package vn.nguon.audit.pack;

import org.jspecify.annotations.NullMarked;
