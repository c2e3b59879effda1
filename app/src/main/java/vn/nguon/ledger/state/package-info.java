/** Tables whose rows follow from entries, held against them. */
@NamedInterface("state")
@NullMarked
package vn.nguon.ledger.state;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
