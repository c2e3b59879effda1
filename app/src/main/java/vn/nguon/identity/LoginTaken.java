package vn.nguon.identity;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Somebody has that login already. */
public final class LoginTaken extends Refusal {

    LoginTaken() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.",
                        "This login is taken. Choose another."),
                "login",
                Map.of());
    }
}
