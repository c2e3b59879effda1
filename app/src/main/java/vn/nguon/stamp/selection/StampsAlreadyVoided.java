package vn.nguon.stamp.selection;

import java.util.List;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.stamp.code.StampRange;

/** Stamps that were taken out of use, for good. */
public final class StampsAlreadyVoided extends Refusal {

    public StampsAlreadyVoided(List<StampRange> stamps) {
        super(
                RefusalKind.CONFLICT,
                ConflictingStamps.sentence(
                        stamps,
                        "Có tem đã bị huỷ: %s. Chưa tem nào được ghi; hãy bỏ các tem này ra rồi làm lại.",
                        "Some stamps were voided: %s. Nothing was written; leave them out and do it again."),
                null,
                ConflictingStamps.details(stamps));
    }
}
