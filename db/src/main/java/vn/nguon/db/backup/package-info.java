/**
 * What outlives this machine: copies of the database, its log and the files that people brought in, in a folder that may
 * come and go, and the way back from there. Enters {@code connection} and {@code server}.
 */
@NullMarked
package vn.nguon.db.backup;

import org.jspecify.annotations.NullMarked;
