package vn.nguon.stamp.withdrawal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.trace.Lots;

/** An activation made by mistake is taken back; its stamps can be activated again. */
@Component
public class WithdrawingActivations {

    private static final int LONGEST_REASON = 1000;
    private static final int NAMED = 6;

    private final DatabaseClient database;
    private final Activations activations;
    private final StayingStamps staying;
    private final Lots lots;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    WithdrawingActivations(
            DatabaseClient database,
            Activations activations,
            StayingStamps staying,
            Lots lots,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.activations = activations;
        this.staying = staying;
        this.lots = lots;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Withdraws the whole activation.
     *
     * @param reason        said to whoever looks at it later; required
     * @param evenIfScanned a manager's word that it is right although consumers have scanned stamps of it
     * @return the activation as it is now; refused with {@link ActivationAlreadyWithdrawn}, {@link StampsAlreadyScanned}
     *     and, whoever says what, {@link StampsStayOnRecalledGoods}, {@link StampsStayOnHeldGoods} or
     *     {@link StampsStayOnFailedGoods}
     */
    public Mono<Activation> withdraw(Actor actor, UUID id, String reason, boolean evenIfScanned) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Invalid(
                    "reason",
                    "Hãy ghi lý do thu hồi, dài nhất 1000 ký tự.",
                    "Say why it is withdrawn, in at most 1000 characters.");
        }
        return unitOfWork.inOneTransaction(activations
                .get(id)
                .doOnNext(activation -> actor.requireWorkingFor(activation.organisation()))
                .delayUntil(activation -> staying.lock(activation.lot()))
                .then(lockOrders(id))
                .flatMap(orders -> activations
                        .get(id)
                        .doOnNext(activation -> requireWithdrawable(actor, activation, evenIfScanned))
                        .delayUntil(staying::refuse)
                        .flatMap(activation -> refuseScanned(id, evenIfScanned)
                                .then(takeBack(actor, activation, why))
                                .then(ledger.record(act(actor, activation, orders, why)))))
                .then(Mono.defer(() -> activations.get(id))));
    }

    private static void requireWithdrawable(Actor actor, Activation activation, boolean evenIfScanned) {
        if (evenIfScanned) {
            actor.require(Role.MANAGER);
        }
        if (activation.withdrawal() != null) {
            throw new ActivationAlreadyWithdrawn(activation.withdrawal());
        }
    }

    /** After the lots: whoever activates or voids takes these first, too. */
    private Mono<List<String>> lockOrders(UUID id) {
        return database.sql("""
                        select id
                        from stamp_order
                        where id in (select order_id from activation where activation_id = :id)
                        order by id
                        for no key update
                        """)
                .bind("id", id)
                .map(row -> "order:" + row.get("id", Long.class))
                .all()
                .collectList();
    }

    private Mono<Void> refuseScanned(UUID id, boolean evenIfScanned) {
        if (evenIfScanned) {
            return Mono.empty();
        }
        return database.sql("""
                        select tally.number
                        from activation
                        join scan_tally tally on tally.order_id = activation.order_id
                          and tally.number >= lower(numbers)
                          and tally.number < upper(numbers)
                          and tally.last_at >= recorded_at
                        where activation_id = :id
                        order by tally.number
                        limit :limit
                        """)
                .bind("id", id)
                .bind("limit", NAMED)
                .map(row -> {
                    long number = Objects.requireNonNull(row.get("number", Long.class));
                    return new StampRange(number, number);
                })
                .all()
                .collectList()
                .flatMap(scanned -> scanned.isEmpty() ? Mono.empty() : Mono.error(new StampsAlreadyScanned(scanned)));
    }

    /** Voided stamps were taken off the lot when they were voided. */
    private Mono<Void> takeBack(Actor actor, Activation activation, String why) {
        return database.sql("""
                        with withdrawn as (
                          update activation
                          set withdrawn_at = :at, withdrawn_by = :by, withdraw_reason = :why
                          where activation_id = :id
                          returning order_id, numbers),
                        live as (
                          select unnest(range_agg(numbers)
                            - coalesce(
                                (select range_agg(voiding.numbers) from voiding where voiding.order_id = withdrawn.order_id),
                                '{}')) as numbers
                          from withdrawn
                          group by order_id)
                        select coalesce(sum(upper(numbers) - lower(numbers)), 0)::bigint as stamps
                        from live
                        """)
                .bind("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .bind("by", actor.name())
                .bind("why", why)
                .bind("id", activation.id())
                .map(row -> Objects.requireNonNull(row.get("stamps", Long.class)))
                .one()
                .flatMap(stamps -> lots.countActivated(activation.lot(), -stamps));
    }

    private static Act act(Actor actor, Activation activation, List<String> orders, String why) {
        return new Act(
                "activation-withdrawn",
                actor.name(),
                Stream.concat(
                                Stream.of(
                                        activation.subject(),
                                        activation.lot().subject(),
                                        activation.organisation().subject()),
                                orders.stream())
                        .toList(),
                Map.of("reason", why, "stamps", activation.stamps()));
    }
}
