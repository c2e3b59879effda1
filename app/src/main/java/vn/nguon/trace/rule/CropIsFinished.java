package vn.nguon.trace.rule;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Nothing more is recorded for a crop that was finished. */
public final class CropIsFinished extends Refusal {

    public CropIsFinished() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText("Vụ này đã kết thúc. Hãy mở vụ mới.", "This crop was finished. Start a new one."));
    }
}
