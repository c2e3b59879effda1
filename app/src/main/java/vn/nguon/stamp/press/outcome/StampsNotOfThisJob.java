package vn.nguon.stamp.press.outcome;

import java.util.List;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.selection.ConflictingStamps;

/** A report names stamps that the job does not hold. */
final class StampsNotOfThisJob extends Refusal {

    StampsNotOfThisJob(List<StampRange> stamps) {
        super(
                RefusalKind.INVALID,
                ConflictingStamps.sentence(
                        stamps,
                        "Các tem này không thuộc lệnh in: %s. Hãy kiểm tra lại danh sách đã in.",
                        "The print job does not hold these stamps: %s. Check what was printed."),
                null,
                ConflictingStamps.details(stamps));
    }
}
