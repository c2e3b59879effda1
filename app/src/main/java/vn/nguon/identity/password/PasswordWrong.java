package vn.nguon.identity.password;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What was given as the present password is not it. */
public final class PasswordWrong extends Refusal {

    /** @param field how the request calls the password */
    public PasswordWrong(String field) {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Mật khẩu hiện tại không đúng. Hãy nhập lại.",
                        "That is not your present password. Type it again."),
                field,
                Map.of());
    }
}
