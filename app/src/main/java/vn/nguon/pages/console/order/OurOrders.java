package vn.nguon.pages.console.order;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.work.Worker;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The orders of whoever's console it is; all others do not exist here. */
@Component
class OurOrders {

    private final StampOrders orders;

    OurOrders(StampOrders orders) {
        this.orders = orders;
    }

    Mono<StampOrder> one(Worker worker, long id) {
        Ours.of(worker);
        return orders.find(new OrderId(id)).doOnNext(order -> worker.actor().requireWorkingFor(order.owner()));
    }
}
