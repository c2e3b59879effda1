package vn.nguon.scan.finding;

import java.time.Instant;
import vn.nguon.language.LocalizedText;

/**
 * What inspectors found to be so about a stamp, as whoever scans it is told.
 *
 * @param rule   the rule whose suspicion it was, {@code "too-many-scans"}; {@link #REPORT} for what a consumer reported
 * @param buyers the inspector's words for buyers; empty for words that are always the same
 */
public record ConfirmedFinding(String rule, Finding.About about, Instant at, LocalizedText buyers) {

    /** What a consumer reported was so. */
    public static final String REPORT = "consumer-report";

    private static final LocalizedText COPIED = new LocalizedText(
            "Thanh tra đã kiểm tra và kết luận tem này có thể đã bị sao chép.",
            "An inspector looked into this stamp and found that it may have been copied.");
    private static final LocalizedText WRONG = new LocalizedText(
            "Thanh tra đã kiểm tra phản ánh về hàng mang tem này và kết luận phản ánh là đúng. Hãy hỏi nơi bán trước khi"
                    + " mua hay dùng.",
            "An inspector looked into what was reported of the goods that bear this stamp, and found it to be so. Ask the"
                    + " shop before you buy or use them.");

    /** What buyers are told: the inspector's words, or those that are always the same. */
    public LocalizedText told() {
        if (!buyers.vi().isEmpty()) {
            return buyers;
        }
        return about == Finding.About.COPY ? COPIED : WRONG;
    }
}
