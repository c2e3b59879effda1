package vn.nguon.stamp.freezing;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Nobody holds these stamps any more. */
final class StampsAlreadyReleased extends Refusal {

    StampsAlreadyReleased() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Các tem này đã được thôi giữ trước đó. Không cần làm gì thêm.",
                        "These stamps were let go before. There is nothing left to do."));
    }
}
