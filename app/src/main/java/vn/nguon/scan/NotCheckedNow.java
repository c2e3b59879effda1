package vn.nguon.scan;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The database is silent, so nobody knows what became of the stamp meanwhile; and that is all that can be said. */
final class NotCheckedNow extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.not-checked-now");

    NotCheckedNow() {
        super(RefusalKind.BUSY, SENTENCE, null, Map.of("retryAfter", 10));
    }
}
