package vn.nguon.stamp.delivery;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Some of the stamps were handed over before. */
final class StampsAlreadyDelivered extends Refusal {

    StampsAlreadyDelivered() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Một số tem trong khoảng này đã giao rồi. Hãy xem danh sách các lần giao và nhập phần còn lại.",
                        "Some of these stamps were delivered before. Look at the deliveries, and enter the rest."),
                "first",
                Map.of());
    }
}
