/** The pages on which a manager looks after the accounts of the cooperative's people. */
@NullMarked
package vn.nguon.cooperative.people;

import org.jspecify.annotations.NullMarked;
