package vn.nguon.identity.account;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The account was closed before. */
final class AccountClosed extends Refusal {

    AccountClosed() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Tài khoản này đã đóng. Nếu cần, hãy mở tài khoản mới.",
                        "This account is closed. Open a new one if it is needed."));
    }
}
