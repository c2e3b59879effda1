package vn.nguon.stamp.delivery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.order.OrderAdmission;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderInAnotherState;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.voiding.Voidings;

/** A print house hands printed stamps over. */
@Component
public class DeliveringStamps {

    private final StampOrders orders;
    private final OrderAdmission orderAdmission;
    private final Voidings voidings;
    private final Deliveries deliveries;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    DeliveringStamps(
            StampOrders orders,
            OrderAdmission orderAdmission,
            Voidings voidings,
            Deliveries deliveries,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.orders = orders;
        this.orderAdmission = orderAdmission;
        this.voidings = voidings;
        this.deliveries = deliveries;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Writes down that stamps were handed over; by the order's print house alone. What was voided before is not counted.
     * To an organisation that is not admitted nothing is handed over; a print house that is not may still part with what
     * it printed.
     *
     * @param rolls    from its first serial, which is required; a single stamp where it says no more
     * @param receiver who took them; required
     * @return the delivery; refused with {@link StampsAlreadyDelivered}, {@link OrderInAnotherState} or {@link Invalid}
     */
    public Mono<Delivery> deliver(Actor actor, OrderId id, TypedRoll rolls, @Nullable String receiver) {
        String taker = FieldReader.text("receiver", receiver, 2, 200);
        FieldReader.present("first", rolls.first());
        return unitOfWork.inOneTransaction(orders.getForUpdate(id)
                .map(order -> printed(actor, order))
                .delayUntil(order -> orderAdmission.require(actor, order))
                .flatMap(order -> {
                    StampRange stamps = rolls.orOne().within(order.issue().numbers());
                    return voidings.without(id, stamps)
                            .map(DeliveringStamps::count)
                            .flatMap(count -> deliveries.add(
                                    UuidV7.next(),
                                    id,
                                    stamps,
                                    count,
                                    taker,
                                    actor.name(),
                                    clock.instant().truncatedTo(ChronoUnit.MICROS)))
                            .flatMap(delivery ->
                                    ledger.record(act(actor, order, delivery)).thenReturn(delivery));
                }));
    }

    private static StampOrder.Issued printed(Actor actor, StampOrder order) {
        order.requireSeeing(actor);
        if (!order.isPrintedBy(actor)) {
            throw new NotAllowed();
        }
        return order.requireIssued();
    }

    private static long count(List<StampRange> inUse) {
        long count = inUse.stream().mapToLong(StampRange::count).sum();
        if (count == 0) {
            throw new Invalid(
                    "first",
                    "Mọi tem trong khoảng này đã huỷ, không còn gì để giao.",
                    "All these stamps are voided; there is nothing to deliver.");
        }
        return count;
    }

    /** Who took them is a person's name, and stays out of the ledger, which can never forget. */
    private static Act act(Actor actor, StampOrder order, Delivery delivery) {
        List<String> subjects = new ArrayList<>(
                List.of(delivery.subject(), order.id().subject(), order.owner().subject()));
        OrganisationId printHouse = order.printHouse();
        if (printHouse != null) {
            subjects.add(printHouse.subject());
        }
        return new Act(
                "stamps-delivered",
                actor.name(),
                subjects,
                Map.of("numbers", delivery.stamps(), "stamps", delivery.count()));
    }
}
