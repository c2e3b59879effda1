package vn.nguon.stamp.withdrawal;

import java.util.List;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.selection.ConflictingStamps;

/** Consumers have scanned stamps of the activation, so goods are out there; a manager may still say so. */
final class StampsAlreadyScanned extends Refusal {

    StampsAlreadyScanned(List<StampRange> stamps) {
        super(
                RefusalKind.CONFLICT,
                ConflictingStamps.sentence(
                        stamps,
                        "Người tiêu dùng đã quét tem của lần kích hoạt này: %s. Chỉ người quản lý của đơn vị mới được thu hồi kích hoạt, và phải xác nhận.",
                        "Consumers have scanned stamps of this activation: %s. Only a manager of the organisation may withdraw it, and must say so."),
                "evenIfScanned",
                ConflictingStamps.details(stamps));
    }
}
