package vn.nguon.http.connection;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** More is being sent at once than there is room for. */
final class TooManyBodies extends Refusal {

    TooManyBodies() {
        super(
                RefusalKind.BUSY,
                new LocalizedText(
                        "Hệ thống đang nhận quá nhiều dữ liệu cùng lúc. Hãy gửi lại sau vài giây; chưa có gì được ghi.",
                        "Too much is being sent at once. Send it again in a few seconds; nothing was written."),
                null,
                Map.of("retryAfter", 5));
    }
}
