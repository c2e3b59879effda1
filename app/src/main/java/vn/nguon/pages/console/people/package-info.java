/** The pages on which a manager looks after the accounts of the cooperative's people. */
@NullMarked
package vn.nguon.pages.console.people;

import org.jspecify.annotations.NullMarked;
