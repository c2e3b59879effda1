/** The way to the database: rows, units of work, caches that commits are told to, and queries and writes put together. */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package vn.nguon.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
