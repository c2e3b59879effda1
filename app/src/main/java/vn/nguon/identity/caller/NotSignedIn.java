package vn.nguon.identity.caller;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Whoever asks did not say who they are, or their session has ended. */
public final class NotSignedIn extends Refusal {

    /** Says so. */
    public NotSignedIn() {
        super(
                RefusalKind.NOT_SIGNED_IN,
                new LocalizedText(
                        "Bạn chưa đăng nhập, hoặc phiên đã hết. Hãy đăng nhập rồi thử lại.",
                        "You are not signed in, or your session has ended. Sign in and try again."));
    }
}
