package vn.nguon.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.http.Cursor;
import vn.nguon.language.VietnamTime;
import vn.nguon.refusal.Iso8601;

/**
 * Days of the ledger, by the clock of Vietnam. Entries are named by when they were made (UUIDv7, RFC 9562, 5.7), so days
 * are found without reading what lies outside them.
 *
 * @param from the first day, or null
 * @param to   the last day, or null
 */
public record LedgerPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {

    public LedgerPeriod {
        if (from != null) {
            Iso8601.kept("from", from);
        }
        if (to != null) {
            Iso8601.kept("to", to);
        }
    }

    /** All there is. */
    public static final LedgerPeriod ALWAYS = new LedgerPeriod(null, null);

    private static final long LAST_MILLI = (1L << 48) - 1;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    UUID after() {
        return from == null ? BEFORE_ALL : at(from);
    }

    UUID before(Cursor cursor) {
        UUID end = to == null ? Cursor.LATEST : at(to.plusDays(1));
        UUID last = cursor.before();
        return last.toString().compareTo(end.toString()) < 0 ? last : end;
    }

    /** What no entry of that day, and each of the day before, comes before. */
    private static UUID at(LocalDate day) {
        long millis = day.atStartOfDay(VietnamTime.ZONE).toInstant().toEpochMilli();
        return new UUID(Math.min(Math.max(0, millis), LAST_MILLI) << 16, 0);
    }
}
