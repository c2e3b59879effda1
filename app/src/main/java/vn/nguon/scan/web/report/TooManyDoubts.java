package vn.nguon.scan.web.report;

import java.time.Duration;
import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client sent more than anybody can doubt. */
final class TooManyDoubts extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.too-many-doubts");

    TooManyDoubts(Duration pause) {
        super(RefusalKind.TOO_MANY, SENTENCE, null, Map.of("retryAfter", pause.toSeconds() + 1));
    }
}
