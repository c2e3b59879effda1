/** The pages on which a cooperative orders stamps, follows an order, takes its labels away, voids and takes back. */
@NullMarked
package vn.nguon.cooperative.order;

import org.jspecify.annotations.NullMarked;
