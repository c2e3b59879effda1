package vn.nguon.http.client;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The database hangs, and who only wanted to read something was made to wait long enough. */
final class DatabaseSilent extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.database-silent");

    DatabaseSilent() {
        super(RefusalKind.BUSY, SENTENCE, null, Map.of("retryAfter", 10));
    }
}
