package vn.nguon.trace.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What has not happened yet cannot be recorded. */
public final class InTheFuture extends Refusal {

    /** How much a phone's clock may be ahead of ours. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    public InTheFuture(Instant now) {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Thời điểm này chưa tới. Hãy kiểm tra ngày giờ trên máy, hoặc ghi lại sau khi việc đã xảy ra.",
                        "This time has not come yet. Check the clock of your phone, or record it once it has happened."),
                "at.time",
                Map.of("now", now));
    }
}
