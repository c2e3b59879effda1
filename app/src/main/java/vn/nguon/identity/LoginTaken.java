package vn.nguon.identity;

import java.util.Map;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** Somebody has that login already. */
public final class LoginTaken extends Refusal {

    LoginTaken() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.",
                        "This login is taken. Choose another."),
                "login",
                Map.of());
    }
}
