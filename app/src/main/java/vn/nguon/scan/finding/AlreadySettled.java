package vn.nguon.scan.finding;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** It was settled before, and a finding is not rewritten. */
final class AlreadySettled extends Refusal {

    AlreadySettled() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Việc này đã có kết luận; kết luận đã ghi thì không sửa được.",
                        "This was settled before; a finding that is recorded is not rewritten."));
    }
}
