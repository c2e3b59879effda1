package vn.nguon.scan.finding;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** It waits for a finding, and what it says is needed until then. */
public final class NotSettled extends Refusal {

    public NotSettled() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Việc này chưa có kết luận. Hãy ghi kết luận trước, rồi xoá điều người mua đã viết.",
                        "This has no finding yet. Record one first, then erase what the consumer wrote."));
    }
}
