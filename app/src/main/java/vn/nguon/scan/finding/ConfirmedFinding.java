package vn.nguon.scan.finding;

import java.time.Instant;
import vn.nguon.language.LocalizedText;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;

/**
 * What inspectors found to be so about a stamp, as whoever scans it is told.
 *
 * @param rule   the rule whose suspicion it was, {@code "too-many-scans"}; {@link #REPORT} for what a consumer reported
 * @param buyers the inspector's words for buyers; empty for words that are always the same
 */
public record ConfirmedFinding(String rule, Finding.About about, Instant at, LocalizedText buyers) {

    /** What a consumer reported was so. */
    public static final String REPORT = "consumer-report";

    private static final Message COPIED = Message.of("found-copied");
    private static final Message WRONG = Message.of("found-wrong");

    /** What buyers are told: the inspector's words, or those that are always the same. */
    public Wording told() {
        if (!buyers.vi().isEmpty()) {
            return buyers;
        }
        return about == Finding.About.COPY ? COPIED : WRONG;
    }
}
