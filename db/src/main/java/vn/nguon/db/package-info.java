/**
 * The one way to a database: opens the one that is named or the one the platform brings along, and readies it.
 * Enters the three rooms below.
 */
@NullMarked
package vn.nguon.db;

import org.jspecify.annotations.NullMarked;
