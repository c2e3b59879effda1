package vn.nguon.http.client;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** More people use the platform at once than it can answer in time. */
final class TooManyRequests extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.too-many-requests");

    TooManyRequests() {
        super(RefusalKind.BUSY, SENTENCE, null, Map.of("retryAfter", 5));
    }
}
