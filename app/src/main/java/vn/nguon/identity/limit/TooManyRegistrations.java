package vn.nguon.identity.limit;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** One client registered more organisations than anybody has. */
final class TooManyRegistrations extends Refusal {

    /** @param retryAfter seconds to wait */
    TooManyRegistrations(long retryAfter) {
        super(
                RefusalKind.TOO_MANY,
                new LocalizedText(
                        "Đã có nhiều đơn vị đăng ký từ mạng này. Hãy thử lại sau " + retryAfter + " giây.",
                        "Many organisations were registered from this network. Try again in " + retryAfter
                                + " seconds."),
                null,
                Map.of("retryAfter", retryAfter));
    }
}
