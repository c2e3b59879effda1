package vn.nguon.scan.casefile;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The case is about a code that no stamp of ours bears, or came of a rule: there is nobody whom it accuses. */
final class NobodyToPassOnTo extends Refusal {

    NobodyToPassOnTo() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Việc này không phải phản ánh về tem của đơn vị nào, nên không có ai để chuyển. Hãy ghi thêm vào hồ sơ.",
                        "This is no complaint about any organisation's stamp, so there is nobody to pass it on to. Add a note"
                                + " instead."));
    }
}
