package vn.nguon.stamp.order;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampUrl;
import vn.nguon.stamp.numbering.NumberMark;

/** An approved order gets its numbers: one row changes, whatever the quantity. */
@Component
public class IssuingStamps {

    private final StampOrders orders;
    private final StampOrderTable stampOrderTable;
    private final OrderAdmission orderAdmission;
    private final Keyring keyring;
    private final StampUrl url;
    private final NumberMark numberMark;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    IssuingStamps(
            StampOrders orders,
            StampOrderTable stampOrderTable,
            OrderAdmission orderAdmission,
            Keyring keyring,
            StampUrl url,
            NumberMark numberMark,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.orders = orders;
        this.stampOrderTable = stampOrderTable;
        this.orderAdmission = orderAdmission;
        this.keyring = keyring;
        this.url = url;
        this.numberMark = numberMark;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Issues, by the authority or the order's owner, under the newest key, the GTIN that the product goes by now and
     * the address of now; refused with {@link OrderInAnotherState}
     * unless the order is approved and not issued yet, and unless its organisation and product are admitted still.
     */
    public Mono<StampOrder.Issued> issue(Actor actor, OrderId id) {
        return unitOfWork.inOneTransaction(orders.getForUpdate(id)
                .doOnNext(order -> requireIssuable(actor, order))
                .delayUntil(order -> orderAdmission.require(actor, order))
                .flatMap(order -> stampOrderTable.issue(
                        id,
                        keyring.newest().version(),
                        url.base(),
                        actor.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .switchIfEmpty(Mono.error(NumbersExhausted::new))
                .cast(StampOrder.Issued.class)
                // Before anybody can know the numbers, so that no restored database issues them again.
                .delayUntil(order -> numberMark.raise(order.issue().numbers().last() + 1))
                .flatMap(order -> ledger.record(
                                new Act("stamps-issued", actor.name(), StampOrderTable.subjects(order), facts(order)))
                        .thenReturn(order)));
    }

    private static Map<String, Object> facts(StampOrder.Issued order) {
        String gtin = order.issue().gtin();
        return Map.of(
                "numbers",
                order.issue().numbers(),
                "quantity",
                order.request().quantity(),
                "key",
                order.issue().keyVersion(),
                "gtin",
                gtin == null ? "" : gtin);
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
