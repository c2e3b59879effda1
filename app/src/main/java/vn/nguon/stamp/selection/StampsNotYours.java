package vn.nguon.stamp.selection;

import java.util.List;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.stamp.code.StampRange;

/** Stamps that were never issued, or to somebody else, or a code that we did not make: all get the same answer. */
public final class StampsNotYours extends Refusal {

    StampsNotYours(List<StampRange> stamps) {
        super(
                RefusalKind.CONFLICT,
                ConflictingStamps.sentence(
                        stamps,
                        "Các tem này không phải là tem đã cấp cho đơn vị của bạn: %s. Hãy kiểm tra lại cuộn tem.",
                        "These are not stamps that were issued to your organisation: %s. Check the roll."),
                null,
                ConflictingStamps.details(stamps));
    }
}
