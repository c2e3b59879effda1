package vn.nguon.identity.limit;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Too many tries to sign in or to register: with this login, from this client, or on the whole platform. */
public final class TooManyTries extends Refusal {

    /** @param retryAfter seconds to wait */
    public TooManyTries(long retryAfter) {
        super(
                RefusalKind.TOO_MANY,
                new LocalizedText(
                        "Đã thử quá nhiều lần. Hãy thử lại sau " + retryAfter + " giây.",
                        "Too many tries. Try again in " + retryAfter + " seconds."),
                null,
                Map.of("retryAfter", retryAfter));
    }
}
