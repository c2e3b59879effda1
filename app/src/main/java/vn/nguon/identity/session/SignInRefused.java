package vn.nguon.identity.session;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The login or the password is wrong; which of them, nobody is told. */
public final class SignInRefused extends Refusal {

    SignInRefused() {
        super(
                RefusalKind.NOT_SIGNED_IN,
                new LocalizedText(
                        "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.",
                        "The login or the password is wrong. Check both and try again."));
    }
}
