package vn.nguon.stamp.selection;

import java.util.List;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.stamp.code.StampRange;

/** Stamps that are on goods already; a stamp is activated once. */
public final class StampsAlreadyActivated extends Refusal {

    public StampsAlreadyActivated(List<StampRange> stamps) {
        super(
                RefusalKind.CONFLICT,
                ConflictingStamps.sentence(
                        stamps,
                        "Có tem đã được kích hoạt trước đó: %s. Chưa tem nào được ghi; hãy bỏ các tem này ra rồi làm lại.",
                        "Some stamps are activated already: %s. Nothing was written; leave them out and do it again."),
                null,
                ConflictingStamps.details(stamps));
    }
}
