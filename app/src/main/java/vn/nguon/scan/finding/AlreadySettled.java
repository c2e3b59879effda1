package vn.nguon.scan.finding;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** It was settled before, and a finding is not rewritten. */
final class AlreadySettled extends Refusal {

    AlreadySettled() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Việc này đã có kết luận; kết luận đã ghi thì không sửa được.",
                        "This was settled before; a finding that is recorded is not rewritten."));
    }
}
