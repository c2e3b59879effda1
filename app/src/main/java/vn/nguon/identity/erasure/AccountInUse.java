package vn.nguon.identity.erasure;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** A person is erased only once their account is closed for good. */
final class AccountInUse extends Refusal {

    AccountInUse() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Tài khoản này còn dùng. Hãy đóng tài khoản trước, rồi mới xoá thông tin cá nhân.",
                        "This account is in use. Close it first, then erase its person."));
    }
}
