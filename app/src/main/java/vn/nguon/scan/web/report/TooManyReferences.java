package vn.nguon.scan.web.report;

import java.time.Duration;
import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client asked for too many complaints that do not exist. */
final class TooManyReferences extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.too-many-references");

    TooManyReferences(Duration pause) {
        super(RefusalKind.TOO_MANY, SENTENCE, null, Map.of("retryAfter", pause.toSeconds() + 1));
    }
}
