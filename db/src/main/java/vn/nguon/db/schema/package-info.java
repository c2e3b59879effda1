/**
 * What the database holds and who may do what with it: migrations, their history, privileges. Enters {@code
 * connection}.
 */
@NullMarked
package vn.nguon.db.schema;

import org.jspecify.annotations.NullMarked;
