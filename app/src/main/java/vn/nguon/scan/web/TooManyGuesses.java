package vn.nguon.scan.web;

import java.time.Duration;
import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client asked about too much that does not exist. */
public final class TooManyGuesses extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.too-many-guesses");

    public TooManyGuesses(Duration pause) {
        super(RefusalKind.TOO_MANY, SENTENCE, null, Map.of("retryAfter", pause.toSeconds() + 1));
    }
}
