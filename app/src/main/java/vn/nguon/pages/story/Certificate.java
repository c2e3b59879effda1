package vn.nguon.pages.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;

/**
 * A certificate that covers the goods.
 *
 * @param until     its last valid day, or null if it has none
 * @param withdrawn the day it was taken off the record, or null
 * @param made      the day the goods were made, or null where no lot is told of
 */
public record Certificate(
        Bilingual name,
        String number,
        String issuer,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String href,
        @Nullable LocalDate withdrawn,
        @Nullable LocalDate made) {

    /** Whether it had expired before the goods were made. */
    public boolean wasExpired() {
        return until != null && made != null && made.isAfter(until);
    }

    public boolean isExpired(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    public boolean isComing(LocalDate today) {
        return from != null && today.isBefore(from);
    }
}
