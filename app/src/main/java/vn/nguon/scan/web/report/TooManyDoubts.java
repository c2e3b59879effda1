package vn.nguon.scan.web.report;

import java.time.Duration;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client sent more than anybody can doubt. */
final class TooManyDoubts extends Refusal {

    TooManyDoubts(Duration pause) {
        super(
                RefusalKind.TOO_MANY,
                new LocalizedText(
                        "Đã có nhiều phản ánh từ mạng này. Hãy gửi lại sau ít phút, hoặc gọi số ghi ở cuối trang.",
                        "Many doubts came from this network. Send yours again in some minutes, or call the number below."),
                null,
                Map.of("retryAfter", pause.toSeconds() + 1));
    }
}
