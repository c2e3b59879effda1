package vn.nguon.identity.account;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Nobody closes their own account or changes their own roles, so that somebody is always left who can. */
final class OwnAccount extends Refusal {

    OwnAccount() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Không thể tự đóng tài khoản hay tự đổi vai trò của mình. Hãy nhờ người quản lý khác.",
                        "Nobody closes their own account or changes their own roles. Ask another manager."));
    }
}
