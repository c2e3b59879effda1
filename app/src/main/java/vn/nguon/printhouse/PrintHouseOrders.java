package vn.nguon.printhouse;

import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;

/** The orders that a print house prints; all others do not exist here. */
@Component
class PrintHouseOrders {

    private final StampOrders orders;

    PrintHouseOrders(StampOrders orders) {
        this.orders = orders;
    }

    /** The print house somebody prints for; refuses whoever prints for none. */
    static OrganisationId of(Actor actor) {
        actor.require(Role.PRINT_HOUSE);
        return actor.ownOrganisation();
    }

    /**
     * The actor as one who prints and is nothing else: the manager of a print house is here to print what others ordered,
     * and not to act on what is their own.
     */
    static Actor printer(Actor actor) {
        return new Actor(actor.name(), actor.accountId(), of(actor), Set.of(Role.PRINT_HOUSE), actor.scopes());
    }

    /** The order, if the actor prints it; else {@link NotFound}. */
    Mono<StampOrder> order(Actor actor, OrderId id) {
        of(actor);
        return orders.get(id).filter(order -> order.isPrintedBy(actor)).switchIfEmpty(Mono.error(NotFound::new));
    }
}
