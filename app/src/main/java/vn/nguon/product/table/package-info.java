/** How products lie in the database; only the room itself comes here. */
@NullMarked
package vn.nguon.product.table;

import org.jspecify.annotations.NullMarked;
