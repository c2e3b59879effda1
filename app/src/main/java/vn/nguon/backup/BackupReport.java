package vn.nguon.backup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How backups go.
 *
 * @param isSet      whether a folder is named, and the database is one that we can back up
 * @param lastGood   when the last whole one was finished; null for never
 * @param logUntil   up to when all that was recorded is in the folder
 * @param lastProved when one was last restored aside and proved
 * @param size       of the last: {@code 12 MB · 3 s}
 * @param failure    what is wrong now, for whoever runs the platform; empty if nothing is
 * @param isLate     whether there is no good one within the time that was set
 */
public record BackupReport(
        boolean isSet,
        @Nullable Instant lastGood,
        @Nullable Instant logUntil,
        @Nullable Instant lastProved,
        String size,
        String failure,
        boolean isLate) {

    BackupReport asOf(Instant now, Duration within) {
        boolean late = isSet && (lastGood == null || lastGood.isBefore(now.minus(within)));
        return new BackupReport(isSet, lastGood, logUntil, lastProved, size, failure, late);
    }
}
