package vn.nguon.identity.password;

import java.util.Map;
import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.Sentence;

/** The password would be guessed. */
public final class PasswordTooWeak extends Refusal {

    PasswordTooWeak() {
        super(
                Kind.INVALID,
                new Sentence(
                        "Mật khẩu cần ít nhất 10 ký tự và không phải là mật khẩu hay gặp. Bốn từ bất kỳ ghép lại là tốt.",
                        "A password needs at least 10 characters and must not be a common one. Four random words do well."),
                "password",
                Map.of());
    }
}
