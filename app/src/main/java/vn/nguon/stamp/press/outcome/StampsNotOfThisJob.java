package vn.nguon.stamp.press.outcome;

import java.util.List;
import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Refusal;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.selection.InTheWay;

/** A report names stamps that the job does not hold. */
public final class StampsNotOfThisJob extends Refusal {

    StampsNotOfThisJob(List<StampRange> stamps) {
        super(
                Kind.INVALID,
                InTheWay.sentence(
                        stamps,
                        "Các tem này không thuộc lệnh in: %s. Hãy kiểm tra lại danh sách đã in.",
                        "The print job does not hold these stamps: %s. Check what was printed."),
                null,
                InTheWay.details(stamps));
    }
}
