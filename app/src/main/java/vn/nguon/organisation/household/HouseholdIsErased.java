package vn.nguon.organisation.household;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What was personal of the household was erased; nothing is written to it any more. */
final class HouseholdIsErased extends Refusal {

    HouseholdIsErased(String code) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Thông tin của hộ " + code + " đã được xoá. Nếu hộ quay lại, hãy thêm thành hộ mới.",
                        "What was kept of household " + code + " was erased. If it comes back, add it anew."));
    }
}
