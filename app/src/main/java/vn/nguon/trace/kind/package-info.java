/** Of which kind goods are: the plant or animal that they come from, held against the product that they go into. */
@NullMarked
package vn.nguon.trace.kind;

import org.jspecify.annotations.NullMarked;
