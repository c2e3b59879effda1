package vn.nguon.trace.rule;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** Nothing more is recorded for a crop that was finished. */
public final class CropIsFinished extends Refusal {

    public CropIsFinished() {
        super(
                RefusalKind.CONFLICT,
                new Sentence("Vụ này đã kết thúc. Hãy mở vụ mới.", "This crop was finished. Start a new one."));
    }
}
