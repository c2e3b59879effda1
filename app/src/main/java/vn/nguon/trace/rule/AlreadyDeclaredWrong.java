package vn.nguon.trace.rule;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** An event is declared wrong once. */
public final class AlreadyDeclaredWrong extends Refusal {

    public AlreadyDeclaredWrong() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Bản ghi này đã được khai là sai rồi. Hãy ghi lại cho đúng.",
                        "This record was declared wrong already. Record it again as it was."));
    }
}
