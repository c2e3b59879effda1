package vn.nguon.http.connection;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** More is being sent at once than there is room for. */
final class TooManyBodies extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.too-many-bodies");

    TooManyBodies() {
        super(RefusalKind.BUSY, SENTENCE, null, Map.of("retryAfter", 5));
    }
}
