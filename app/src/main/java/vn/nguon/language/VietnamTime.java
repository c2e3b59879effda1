package vn.nguon.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the country's walls: a day that nobody gave an offset to is a day by it. */
public final class VietnamTime {

    /** The clock's zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How far the clock is from UTC, as it is written: {@code +07:00}. */
    public static final String OFFSET = "+07:00";

    private VietnamTime() {}

    /** The day on which it happened. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
