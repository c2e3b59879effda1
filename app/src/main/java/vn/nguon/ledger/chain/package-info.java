/** The order of entries: chained by one sequencer, walked from the first to the last. */
@NamedInterface("chain")
@NullMarked
package vn.nguon.ledger.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
