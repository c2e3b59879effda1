package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderInAnotherState;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.press.tally.CountingPrints;
import vn.nguon.stamp.press.tally.PressTally;

/** The stamps of an order that came out of printers. */
@RestController
@Tag(name = "Print runs", description = "Who printed what, when, and what became of it")
class OrderPrintsApi {

    private final StampOrders orders;
    private final CountingPrints counting;

    OrderPrintsApi(StampOrders orders, CountingPrints counting) {
        this.orders = orders;
        this.counting = counting;
    }

    @GetMapping("/api/v1/stamp-orders/{id}/prints")
    @Operation(summary = "What of an order is printed, spoiled, left")
    Mono<PressTally> of(@PathVariable long id, Actor actor) {
        return orders.getSeen(actor, new OrderId(id))
                .flatMap(order -> counting.ofOrders(List.of(order.id())).map(tallies -> {
                    PressTally tally = tallies.get(order.id());
                    if (tally == null) {
                        throw new OrderInAnotherState(order);
                    }
                    return tally;
                }));
    }
}
