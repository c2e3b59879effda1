package vn.nguon.stamp.order;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.Invalid;

/** The authority approves an order or rejects it. */
@Component
public class DecidingOrders {

    private static final int LONGEST_REASON = 1000;

    private final StampOrders orders;
    private final StampOrderTable stampOrderTable;
    private final OrderAdmission orderAdmission;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    DecidingOrders(
            StampOrders orders,
            StampOrderTable stampOrderTable,
            OrderAdmission orderAdmission,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.orders = orders;
        this.stampOrderTable = stampOrderTable;
        this.orderAdmission = orderAdmission;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Decides, once; refused with {@link OrderInAnotherState} when somebody decided before. Nothing is approved for an
     * organisation or a product that is not admitted; rejected it can be.
     */
    public Mono<StampOrder> decide(Actor actor, OrderId id, Ruling ruling) {
        actor.require(Role.AUTHORITY);
        StampOrder.Decision decision =
                new StampOrder.Decision(actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), ruling.reason());
        Mono<StampOrder> decided = ruling.isApproval()
                ? approve(actor, id, decision, ruling.printHouse())
                : stampOrderTable.decide(id, "REJECTED", decision, null);
        return unitOfWork.inOneTransaction(decided.switchIfEmpty(
                        orders.get(id).flatMap(order -> Mono.error(new OrderInAnotherState(order))))
                .flatMap(order -> ledger.record(act(order, ruling, decision)).thenReturn(order)));
    }

    private Mono<StampOrder> approve(
            Actor actor, OrderId id, StampOrder.Decision decision, @Nullable OrganisationId printHouse) {
        return orders.getForUpdate(id)
                .filter(StampOrder.Requested.class::isInstance)
                .delayUntil(order -> orderAdmission.require(actor, order))
                .delayUntil(order ->
                        printHouse == null ? Mono.empty() : orderAdmission.requirePrintHouse(actor, printHouse))
                .flatMap(order -> stampOrderTable.decide(id, "APPROVED", decision, printHouse));
    }

    private static Act act(StampOrder order, Ruling ruling, StampOrder.Decision decision) {
        List<String> subjects = new ArrayList<>(StampOrderTable.subjects(order));
        OrganisationId printHouse = order.printHouse();
        if (printHouse != null) {
            subjects.add(printHouse.subject());
        }
        return new Act(
                ruling.isApproval() ? "order-approved" : "order-rejected",
                decision.by(),
                subjects,
                Map.of("reason", decision.reason(), "quantity", order.request().quantity()));
    }

    /** What the authority says. */
    public sealed interface Ruling {

        boolean isApproval();

        /** Whom the order is given to with the approval, if anybody. */
        @Nullable OrganisationId printHouse();

        String reason();

        /** Yes; perhaps with a word to the organisation, and the print house that is to print it. */
        record Approve(@Nullable OrganisationId printHouse, String reason) implements Ruling {

            public Approve {
                reason = checked(reason);
            }

            @Override
            public boolean isApproval() {
                return true;
            }
        }

        /** No, because. */
        record Reject(String reason) implements Ruling {

            public Reject {
                reason = checked(reason);
                if (reason.isEmpty()) {
                    throw new Invalid("reason", "Hãy ghi lý do từ chối.", "Say why the order is rejected.");
                }
            }

            @Override
            public boolean isApproval() {
                return false;
            }

            @Override
            public @Nullable OrganisationId printHouse() {
                return null;
            }
        }

        private static String checked(String reason) {
            String stripped = reason.strip();
            if (stripped.length() > LONGEST_REASON) {
                throw new Invalid("reason", "Lý do dài nhất 1000 ký tự.", "A reason has at most 1000 characters.");
            }
            return stripped;
        }
    }
}
