package vn.nguon.identity.erasure;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A person is erased only once their account is closed for good. */
final class AccountInUse extends Refusal {

    AccountInUse() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Tài khoản này còn dùng. Hãy đóng tài khoản trước, rồi mới xoá thông tin cá nhân.",
                        "This account is in use. Close it first, then erase its person."));
    }
}
