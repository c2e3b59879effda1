package vn.nguon.authority;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;

/** How long something has waited, in whole days by the clock of the country. */
public record WaitingDays(long days) {

    private static final long LONG = 5;

    public static WaitingDays of(Instant since, Instant now) {
        return new WaitingDays(ChronoUnit.DAYS.between(VietnamTime.day(since), VietnamTime.day(now)));
    }

    /** Longer than anybody should have to wait. */
    public boolean isLong() {
        return days >= LONG;
    }

    /** {@code hôm nay}, {@code 3 ngày}. */
    public String words(Language in) {
        if (days <= 0) {
            return in.choose("hôm nay", "today");
        }
        return days == 1 ? in.choose("1 ngày", "1 day") : in.number(days) + in.choose(" ngày", " days");
    }
}
