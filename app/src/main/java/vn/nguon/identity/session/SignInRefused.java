package vn.nguon.identity.session;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** The login or the password is wrong; which of them, nobody is told. */
public final class SignInRefused extends Refusal {

    SignInRefused() {
        super(
                RefusalKind.NOT_SIGNED_IN,
                new Sentence(
                        "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.",
                        "The login or the password is wrong. Check both and try again."));
    }
}
