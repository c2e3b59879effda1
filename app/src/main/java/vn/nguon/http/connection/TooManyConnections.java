package vn.nguon.http.connection;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client has more connections, or more requests in hand, than a network full of people. */
final class TooManyConnections extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.too-many-connections");

    TooManyConnections() {
        super(RefusalKind.BUSY, SENTENCE, null, Map.of("retryAfter", 5));
    }
}
