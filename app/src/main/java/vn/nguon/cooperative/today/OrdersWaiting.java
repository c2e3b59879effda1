package vn.nguon.cooperative.today;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;
import vn.nguon.pages.Icon;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.order.tally.CountingStamps;
import vn.nguon.stamp.order.tally.OrderTally;

/** Stamps that were asked for and are not on goods yet. */
@Component
class OrdersWaiting {

    private static final Duration REFUSED_LATELY = Duration.ofDays(30);

    /** Stamps of so many orders are counted; of more they are told as «at least». */
    private static final int COUNTED = 20;

    private final StampOrders orders;
    private final CountingStamps counting;
    private final Clock clock;

    OrdersWaiting(StampOrders orders, CountingStamps counting, Clock clock) {
        this.orders = orders;
        this.counting = counting;
        this.clock = clock;
    }

    Mono<WaitingItem> refused(PageUser worker, Language in) {
        return orders.seen(worker.actor(), "REJECTED", OwnOrganisation.of(worker), Long.MAX_VALUE, WaitingItem.LINES)
                .ofType(StampOrder.Rejected.class)
                .filter(order -> order.decision().at().isAfter(clock.instant().minus(REFUSED_LATELY)))
                .collectList()
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.SIGN,
                        true,
                        in.choose("Đơn tem bị từ chối", "Stamp orders that were rejected"),
                        "/console/orders?status=REJECTED",
                        order -> new WaitingItem.Line(
                                in.choose("Đơn ", "Order ") + order.id() + ": "
                                        + order.decision().reason(),
                                "/console/orders/" + order.id())));
    }

    Mono<WaitingItem> approved(PageUser worker, Language in) {
        return orders.seen(worker.actor(), "APPROVED", OwnOrganisation.of(worker), Long.MAX_VALUE, WaitingItem.LINES)
                .collectList()
                .flatMap(found -> WaitingItem.of(
                        found,
                        Icon.SIGN,
                        false,
                        in.choose("Đơn tem đã duyệt, chờ cấp số", "Approved orders to be issued"),
                        "/console/orders?status=APPROVED",
                        order -> line(order, order.request().quantity(), in)));
    }

    Mono<WaitingItem> stampsLeft(PageUser worker, Language in) {
        return orders.seen(worker.actor(), "ISSUED", OwnOrganisation.of(worker), Long.MAX_VALUE, COUNTED)
                .collectList()
                .flatMap(found -> counting.of(found.stream().map(StampOrder::id).toList())
                        .flatMap(tallies -> {
                            List<StampOrder> left = found.stream()
                                    .filter(order -> left(tallies.get(order.id())) > 0)
                                    .toList();
                            long stamps = left.stream()
                                    .mapToLong(order -> left(tallies.get(order.id())))
                                    .sum();
                            return WaitingItem.of(
                                    left,
                                    Icon.SCAN,
                                    false,
                                    in.number(stamps)
                                            + (found.size() < COUNTED ? "" : "+")
                                            + in.choose(" tem chưa kích hoạt", " stamps not activated"),
                                    "/console/activate",
                                    order -> line(order, left(tallies.get(order.id())), in));
                        }));
    }

    private static long left(@Nullable OrderTally tally) {
        return tally == null ? 0 : tally.left();
    }

    private static WaitingItem.Line line(StampOrder order, long stamps, Language in) {
        return new WaitingItem.Line(
                in.choose("Đơn ", "Order ") + order.id() + " · " + in.number(stamps) + in.choose(" tem", " stamps"),
                "/console/orders/" + order.id());
    }
}
