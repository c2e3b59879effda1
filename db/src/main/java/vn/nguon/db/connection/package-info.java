/** How a database is reached and by which roles, and the sentence for when it is not. Enters no other room. */
@NullMarked
package vn.nguon.db.connection;

import org.jspecify.annotations.NullMarked;
