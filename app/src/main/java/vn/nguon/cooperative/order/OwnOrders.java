package vn.nguon.cooperative.order;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The orders of whoever's console it is; all others do not exist here. */
@Component
class OwnOrders {

    private final StampOrders orders;

    OwnOrders(StampOrders orders) {
        this.orders = orders;
    }

    Mono<StampOrder> one(PageUser worker, long id) {
        OwnOrganisation.of(worker);
        return orders.get(new OrderId(id)).doOnNext(order -> worker.actor().requireWorkingFor(order.owner()));
    }
}
