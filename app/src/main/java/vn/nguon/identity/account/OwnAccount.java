package vn.nguon.identity.account;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** Nobody closes their own account or changes their own roles, so that somebody is always left who can. */
final class OwnAccount extends Refusal {

    OwnAccount() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Không thể tự đóng tài khoản hay tự đổi vai trò của mình. Hãy nhờ người quản lý khác.",
                        "Nobody closes their own account or changes their own roles. Ask another manager."));
    }
}
