package vn.nguon.scan.web;

import java.time.Duration;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client asked about too much that does not exist. */
public final class TooManyGuesses extends Refusal {

    public TooManyGuesses(Duration pause) {
        super(
                RefusalKind.TOO_MANY,
                new LocalizedText(
                        "Mạng này đã thử quá nhiều mã không tồn tại. Hãy chờ một lát rồi thử lại.",
                        "Too many codes that do not exist were tried from this network. Wait a little and try again."),
                null,
                Map.of("retryAfter", pause.toSeconds() + 1));
    }
}
