package vn.nguon.stamp.order;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.share.OrderShares;
import vn.nguon.stamp.order.share.TooManyOrdersWaiting;

/** An organisation asks for stamps. */
@Component
@EnableConfigurationProperties(OrderShares.class)
public class OrderingStamps {

    private static final long MOST = 100_000_000;
    private static final int LONGEST_PURPOSE = 500;

    private final StampOrderTable stampOrderTable;
    private final OrderAdmission orderAdmission;
    private final OrderShares shares;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    OrderingStamps(
            StampOrderTable stampOrderTable,
            OrderAdmission orderAdmission,
            OrderShares shares,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.stampOrderTable = stampOrderTable;
        this.orderAdmission = orderAdmission;
        this.shares = shares;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Orders stamps for the actor's own organisation.
     *
     * @param product  the only product they may go on, one of the organisation's own; none for stamps that fit any
     * @param quantity 1 to 100,000,000
     * @return the order, waiting for the authority; refused with
     *     {@link vn.nguon.organisation.OrganisationNotAdmitted}, {@link vn.nguon.product.ProductNotAdmitted} or
     *     {@link Invalid}, and with {@link TooManyOrdersWaiting}
     */
    public Mono<StampOrder> order(Actor actor, @Nullable ProductId product, long quantity, String purpose) {
        actor.require(Role.MEMBER, Role.MANAGER);
        OrganisationId organisation = actor.ownOrganisation();
        if (quantity < 1 || quantity > MOST) {
            throw new Invalid(
                    "quantity", "Mỗi đơn đặt từ 1 đến 100.000.000 tem.", "An order is for 1 to 100,000,000 stamps.");
        }
        String why = purpose.strip();
        if (why.length() > LONGEST_PURPOSE) {
            throw new Invalid(
                    "purpose", "Mục đích sử dụng dài nhất 500 ký tự.", "The purpose has at most 500 characters.");
        }
        return unitOfWork.inOneTransaction(orderAdmission
                .require(actor, organisation, product)
                .then(requireRoom(organisation, quantity))
                .then(stampOrderTable.add(
                        organisation,
                        product,
                        quantity,
                        why,
                        actor.name(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .flatMap(order -> ledger.record(
                                new Act("stamps-ordered", actor.name(), StampOrderTable.subjects(order), facts(order)))
                        .thenReturn(order)));
    }

    /** Whoever orders for the same organisation meanwhile waits, so that nobody counts past them. */
    private Mono<Void> requireRoom(OrganisationId organisation, long quantity) {
        return stampOrderTable
                .waiting(organisation)
                .filter(waiting ->
                        waiting.orders() < shares.waiting() && waiting.stamps() + quantity <= shares.waitingStamps())
                .switchIfEmpty(Mono.error(() -> new TooManyOrdersWaiting(shares)))
                .then();
    }

    private static Map<String, Object> facts(StampOrder order) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("quantity", order.request().quantity());
        facts.put("purpose", order.request().purpose());
        return facts;
    }
}
