package vn.nguon.http.idempotency;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The same key came with another request. */
final class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused() {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Khoá Idempotency-Key này đã dùng cho một yêu cầu khác. Hãy dùng khoá mới.",
                        "This Idempotency-Key was used for another request. Use a new key."),
                "Idempotency-Key",
                Map.of());
    }
}
