package vn.nguon.identity.access;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Somebody else made the password that was signed in with, and knows it: nothing else is done with it. */
final class PasswordToBeChanged extends Refusal {

    PasswordToBeChanged() {
        super(
                RefusalKind.NOT_ALLOWED,
                new LocalizedText(
                        "Mật khẩu này do người khác cấp, chỉ dùng để đăng nhập lần đầu. Hãy đổi mật khẩu ở trang Tài khoản"
                                + " rồi làm tiếp.",
                        "Somebody else made this password, for signing in the first time. Change it on the page of your"
                                + " account, then go on."));
    }
}
