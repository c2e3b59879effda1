package vn.nguon.identity.account;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** The account was closed before. */
final class AccountClosed extends Refusal {

    AccountClosed() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Tài khoản này đã đóng. Nếu cần, hãy mở tài khoản mới.",
                        "This account is closed. Open a new one if it is needed."));
    }
}
