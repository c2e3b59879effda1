package vn.nguon.identity.password;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The password would be guessed. */
final class PasswordTooWeak extends Refusal {

    PasswordTooWeak() {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Mật khẩu cần ít nhất 10 ký tự, không phải là mật khẩu hay gặp, không phải tên của bạn hay đơn vị"
                                + " thêm vài ký tự. Bốn từ bất kỳ ghép lại là tốt.",
                        "A password needs at least 10 characters, must not be a common one, nor your name or that of your"
                                + " organisation with a few more characters. Four random words do well."),
                "password",
                Map.of());
    }
}
