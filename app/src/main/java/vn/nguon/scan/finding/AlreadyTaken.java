package vn.nguon.scan.finding;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Another inspector looks into it. */
final class AlreadyTaken extends Refusal {

    AlreadyTaken() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Một thanh tra khác đã nhận việc này. Hãy chọn việc khác, hoặc hỏi người đó.",
                        "Another inspector has taken this. Choose another, or ask them."));
    }
}
