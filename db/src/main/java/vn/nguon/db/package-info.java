/** Where the data lives: the migrations, and the PostgreSQL server the platform brings along. */
@NullMarked
package vn.nguon.db;

import org.jspecify.annotations.NullMarked;
