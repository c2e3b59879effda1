package vn.nguon.scan.web.report;

import java.time.Duration;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client asked for too many complaints that do not exist. */
final class TooManyReferences extends Refusal {

    TooManyReferences(Duration pause) {
        super(
                RefusalKind.TOO_MANY,
                new LocalizedText(
                        "Đã có nhiều mã tiếp nhận sai từ mạng này. Hãy thử lại sau ít phút, hoặc gọi số ghi ở cuối trang.",
                        "Many wrong references came from this network. Try again in some minutes, or call the number below."),
                null,
                Map.of("retryAfter", pause.toSeconds() + 1));
    }
}
