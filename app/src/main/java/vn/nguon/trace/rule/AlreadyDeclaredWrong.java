package vn.nguon.trace.rule;

import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** An event is declared wrong once. */
public final class AlreadyDeclaredWrong extends Refusal {

    public AlreadyDeclaredWrong() {
        super(
                RefusalKind.CONFLICT,
                new Sentence(
                        "Bản ghi này đã được khai là sai rồi. Hãy ghi lại cho đúng.",
                        "This record was declared wrong already. Record it again as it was."));
    }
}
