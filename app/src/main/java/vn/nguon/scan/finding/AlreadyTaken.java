package vn.nguon.scan.finding;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** Another inspector looks into it. */
final class AlreadyTaken extends Refusal {

    AlreadyTaken() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Một thanh tra khác đã nhận việc này. Hãy chọn việc khác, hoặc hỏi người đó.",
                        "Another inspector has taken this. Choose another, or ask them."));
    }
}
