package vn.nguon.http.connection;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client has more connections, or more requests in hand, than a network full of people. */
final class TooManyConnections extends Refusal {

    TooManyConnections() {
        super(
                RefusalKind.BUSY,
                new LocalizedText(
                        "Mạng này đang gửi quá nhiều yêu cầu cùng lúc. Hãy đóng bớt và thử lại sau vài giây.",
                        "This network has too many requests open at once. Close some and try again in a few seconds."),
                null,
                Map.of("retryAfter", 5));
    }
}
