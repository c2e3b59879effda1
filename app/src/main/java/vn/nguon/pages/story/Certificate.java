package vn.nguon.pages.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.words.Bilingual;

/**
 * A certificate of the maker or of the goods.
 *
 * @param until its last valid day, or null if it has none
 */
public record Certificate(
        Bilingual name,
        String number,
        String issuer,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String href) {

    public boolean isExpired(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    public boolean isComing(LocalDate today) {
        return from != null && today.isBefore(from);
    }
}
