package vn.nguon.stamp.activation;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A print house prints these stamps and has not handed all of them over: they cannot be on goods. */
final class StampsNotDelivered extends Refusal {

    StampsNotDelivered() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Nhà in chưa giao hết những tem này, nên chưa kích hoạt được. Hãy xem lại dải số, hoặc nhờ nhà in"
                                + " ghi nhận đã giao.",
                        "The print house has not handed all of these stamps over, so they are not activated yet. Check the"
                                + " range, or ask the print house to record its delivery."),
                "first",
                Map.of());
    }
}
