/** Backups of the platform by itself: made on time, proved, and brought back. */
@ApplicationModule(
        allowedDependencies = {"background", "commands", "doctor", "language", "ledger", "ledger :: chain", "stamp"})
@NullMarked
package vn.nguon.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
