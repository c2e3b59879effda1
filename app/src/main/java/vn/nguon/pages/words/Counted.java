package vn.nguon.pages.words;

import java.util.Locale;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;

/** What the consumer's page counts: {@code 1 day}, {@code 7 days}; the number and its word stay on one line. */
enum Counted {
    SCANS,
    NETWORKS,
    STAGES,
    PLACES,
    PACKS,
    SECONDS,
    MINUTES,
    DAYS,
    MONTHS,
    YEARS;

    private final Message message = Message.of("count." + name().toLowerCase(Locale.ROOT), "n");

    Wording of(Number count) {
        return message.with(count);
    }
}
