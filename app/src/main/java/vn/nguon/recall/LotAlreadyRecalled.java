package vn.nguon.recall;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The lot is called back already. */
final class LotAlreadyRecalled extends Refusal {

    LotAlreadyRecalled() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô này đang bị thu hồi. Muốn đổi thông báo, hãy kết thúc đợt thu hồi cũ rồi mở đợt mới.",
                        "This lot is called back already. To change the notice, close that recall and open a new one."));
    }
}
