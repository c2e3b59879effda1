/**
 * The PostgreSQL server that the platform brings along: its binaries, data directory, configuration and life.
 * Enters {@code connection}.
 */
@NullMarked
package vn.nguon.db.server;

import org.jspecify.annotations.NullMarked;
