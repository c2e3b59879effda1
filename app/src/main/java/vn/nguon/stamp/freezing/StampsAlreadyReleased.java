package vn.nguon.stamp.freezing;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** Nobody holds these stamps any more. */
final class StampsAlreadyReleased extends Refusal {

    StampsAlreadyReleased() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Các tem này đã được thôi giữ trước đó. Không cần làm gì thêm.",
                        "These stamps were let go before. There is nothing left to do."));
    }
}
