package vn.nguon.recall;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The recall has ended before. */
final class RecallAlreadyClosed extends Refusal {

    RecallAlreadyClosed() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Đợt thu hồi này đã kết thúc. Nếu lô lại có vấn đề, hãy mở đợt thu hồi mới.",
                        "This recall was closed before. If the lot has a problem again, open a new recall."));
    }
}
