package vn.nguon.organisation.household;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Another household of the organisation goes by that number. */
final class HouseholdCodeTaken extends Refusal {

    HouseholdCodeTaken(String code) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Mã " + code + " đã là của một hộ khác. Hãy chọn mã khác, hoặc để trống để hệ thống đặt.",
                        "Another household has the number " + code + ". Choose another, or leave it out to get one."),
                "code",
                Map.of());
    }
}
