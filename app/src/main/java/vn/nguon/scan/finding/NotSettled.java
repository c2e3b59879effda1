package vn.nguon.scan.finding;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** It waits for a finding, and what it says is needed until then. */
public final class NotSettled extends Refusal {

    public NotSettled() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Việc này chưa có kết luận. Hãy ghi kết luận trước, rồi xoá điều người mua đã viết.",
                        "This has no finding yet. Record one first, then erase what the consumer wrote."));
    }
}
