package vn.nguon.http.client;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The database hangs in the middle of an act: it is done once the database goes on, or never was. */
final class OutcomeNotKnown extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.outcome-not-known");

    OutcomeNotKnown() {
        super(RefusalKind.BUSY, SENTENCE, null, Map.of("retryAfter", 10));
    }
}
