package vn.nguon.stamp.order;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.stamp.code.Keyring;

/** An approved order gets its numbers: one row changes, whatever the quantity. */
@Component
public class Issuing {

    private final StampOrders orders;
    private final Register register;
    private final Keyring keyring;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    Issuing(StampOrders orders, Register register, Keyring keyring, Acting acting, Ledger ledger, Clock clock) {
        this.orders = orders;
        this.register = register;
        this.keyring = keyring;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Issues, by the authority or the order's owner, under the newest key; refused with {@link OrderInAnotherState}
     * unless the order is approved and not issued yet.
     */
    public Mono<StampOrder.Issued> issue(Actor actor, OrderId id) {
        return acting.inOneTransaction(orders.findForChange(id)
                .doOnNext(order -> requireIssuable(actor, order))
                .flatMap(order -> register.issue(
                        id,
                        keyring.newest().version(),
                        actor.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .switchIfEmpty(Mono.error(NumbersExhausted::new))
                .cast(StampOrder.Issued.class)
                .flatMap(order -> ledger.record(new Act(
                                "stamps-issued",
                                actor.name(),
                                Register.subjects(order),
                                Map.of(
                                        "numbers", order.issue().numbers(),
                                        "quantity", order.request().quantity(),
                                        "key", order.issue().keyVersion())))
                        .thenReturn(order)));
    }

    private static void requireIssuable(Actor actor, StampOrder order) {
        order.requireSeeing(actor);
        if (!actor.is(Role.AUTHORITY)) {
            actor.requireWorkingFor(order.owner());
        }
        if (!(order instanceof StampOrder.Approved)) {
            throw new OrderInAnotherState(order);
        }
    }
}
