package vn.nguon.stamp.order;

import java.util.Map;
import java.util.Objects;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The order is not in the state in which that can be done; somebody may have been quicker. */
public final class OrderInAnotherState extends Refusal {

    public OrderInAnotherState(StampOrder order) {
        super(
                RefusalKind.CONFLICT,
                sentence(order),
                null,
                Map.of("orderId", order.id().value()));
    }

    private static LocalizedText sentence(StampOrder order) {
        String id = order.id().toString();
        return switch (order.state()) {
            case REQUESTED ->
                new LocalizedText(
                        "Đơn cấp tem số " + id + " còn chờ duyệt.", "Order " + id + " still waits for its approval.");
            case REJECTED -> {
                String reason = Objects.requireNonNull(order.decision()).reason();
                yield new LocalizedText(
                        "Đơn cấp tem số " + id + " đã bị từ chối: " + reason,
                        "Order " + id + " was rejected: " + reason);
            }
            case APPROVED ->
                new LocalizedText(
                        "Đơn cấp tem số " + id + " đã được duyệt nhưng chưa cấp số.",
                        "Order " + id + " is approved, and its stamps are not issued yet.");
            case ISSUED ->
                new LocalizedText(
                        "Đơn cấp tem số " + id + " đã được cấp số rồi.",
                        "The stamps of order " + id + " are issued already.");
        };
    }
}
