package vn.nguon.stamp.order;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** An approved order is given to a print house; the one that had it before no longer sees it. */
@Component
public class AssigningPrintHouse {

    private final StampOrders orders;
    private final StampOrderTable stampOrderTable;
    private final OrderAdmission orderAdmission;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    AssigningPrintHouse(
            StampOrders orders,
            StampOrderTable stampOrderTable,
            OrderAdmission orderAdmission,
            UnitOfWork unitOfWork,
            Ledger ledger) {
        this.orders = orders;
        this.stampOrderTable = stampOrderTable;
        this.orderAdmission = orderAdmission;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /** Assigns; by the authority or the order's owner, refused with {@link OrderInAnotherState} before approval. */
    public Mono<StampOrder> assign(Actor actor, OrderId id, OrganisationId printHouse) {
        return unitOfWork.inOneTransaction(orders.getForUpdate(id)
                .doOnNext(order -> requireAssignable(actor, order))
                .delayUntil(order -> orderAdmission.require(actor, order))
                .flatMap(order -> orderAdmission
                        .requirePrintHouse(actor, printHouse)
                        .then(stampOrderTable.assign(id, printHouse)))
                .flatMap(order -> ledger.record(new Act(
                                "print-house-assigned",
                                actor.name(),
                                List.of(id.subject(), order.owner().subject(), printHouse.subject()),
                                Map.of("printHouse", printHouse.value())))
                        .thenReturn(order)));
    }

    private static void requireAssignable(Actor actor, StampOrder order) {
        order.requireSeeing(actor);
        if (!actor.is(Role.AUTHORITY)) {
            actor.requireWorkingFor(order.owner());
        }
        switch (order.state()) {
            case APPROVED, ISSUED -> {}
            case REQUESTED, REJECTED -> throw new OrderInAnotherState(order);
        }
    }
}
