package vn.nguon.refusal;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Days and times as they are written, and as far as we keep them: {@code 2026-11-20},
 * {@code 2026-11-20T06:30:00+07:00}; of the years 1900 to 2200, with an offset of whole minutes, at most 14 hours.
 */
public final class Iso8601 {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    /** The clocks of the earth are at most so many seconds from UTC. */
    private static final int LARGEST_OFFSET = 14 * 3600;

    private Iso8601() {}

    /** Reads {@code 2026-11-20}; a time of day or anything else beside it is a {@code DateTimeParseException}. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Reads {@code 2026-11-20T06:30:00+07:00}; one without an offset is a {@code DateTimeParseException}. */
    public static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    /**
     * The day itself.
     *
     * @throws Invalid outside the years we keep
     */
    public static LocalDate kept(String field, LocalDate day) {
        requireYear(field, day.getYear());
        return day;
    }

    /**
     * The time itself, its offset untouched.
     *
     * @throws Invalid outside the years we keep, or with an offset that is on no clock
     */
    public static OffsetDateTime kept(String field, OffsetDateTime time) {
        // The year first: clocks of the nineteenth century had offsets of seconds.
        requireYear(field, time.getYear());
        int offset = time.getOffset().getTotalSeconds();
        if (offset % 60 != 0 || Math.abs(offset) > LARGEST_OFFSET) {
            throw new Invalid(
                    field,
                    "Múi giờ từ −14:00 đến +14:00, tròn phút. Ở Việt Nam là +07:00.",
                    "An offset is of whole minutes, from −14:00 to +14:00. Vietnam's is +07:00.");
        }
        return time;
    }

    private static void requireYear(String field, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Invalid(
                    field,
                    "Năm từ 1900 đến 2200. Hãy kiểm tra lại năm.",
                    "The year is to be from 1900 to 2200. Check the year.");
        }
    }
}
