package vn.nguon.stamp.voiding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.BrokenRule;
import vn.nguon.ledger.Ledger;
import vn.nguon.ledger.UuidV7;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.selection.Obstacles;
import vn.nguon.stamp.selection.Selected;
import vn.nguon.stamp.selection.Selecting;
import vn.nguon.stamp.selection.Selection;
import vn.nguon.stamp.selection.StampsAlreadyVoided;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Stamps are taken out of use, for good. */
@Component
public class Voiding {

    private static final int LONGEST_REASON = 1000;

    private final DatabaseClient database;
    private final Selecting selecting;
    private final Obstacles obstacles;
    private final Lots lots;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    Voiding(
            DatabaseClient database,
            Selecting selecting,
            Obstacles obstacles,
            Lots lots,
            Acting acting,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.selecting = selecting;
        this.obstacles = obstacles;
        this.lots = lots;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Voids stamps: their organisation and the authority any of them, a print house those that it spoiled and that are
     * not on goods yet. A pack whose stamp is voided may get another.
     *
     * @param reason said to inspectors and, in short, to whoever scans such a stamp; required
     * @return what was voided; refused with {@link vn.nguon.stamp.selection.StampsNotYours},
     *     {@link StampsAlreadyVoided} or {@link vn.nguon.stamp.selection.StampsAlreadyActivated}
     */
    public Mono<VoidedStamps> voidStamps(Actor actor, Selection selection, Cause cause, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Invalid(
                    "reason",
                    "Hãy ghi lý do huỷ, dài nhất 1000 ký tự.",
                    "Say why they are voided, in at most 1000 characters.");
        }
        return acting.inOneTransaction(select(actor, selection, cause)
                .flatMap(
                        selected -> takeOffLots(selected).flatMap(freed -> write(actor, selected, cause, why, freed))));
    }

    private Mono<Selected> select(Actor actor, Selection selection, Cause cause) {
        if (actor.is(Role.AUTHORITY)) {
            return selecting.ofAnybody(selection).delayUntil(obstacles::refuseVoided);
        }
        if (actor.isAny(Role.MEMBER, Role.MANAGER)) {
            return selecting.issuedTo(actor.ownOrganisation(), selection).delayUntil(obstacles::refuseVoided);
        }
        actor.require(Role.PRINT_HOUSE);
        if (!cause.ofPrinting()) {
            throw new Invalid(
                    "cause",
                    "Nhà in chỉ huỷ tem hỏng (SPOILED) hoặc in lỗi (MISPRINTED).",
                    "A print house voids stamps that are SPOILED or MISPRINTED.");
        }
        return selecting.printedBy(actor.ownOrganisation(), selection).delayUntil(obstacles::refuseVoidedOrActivated);
    }

    /** The lots whose packs lose their stamps, each told how many; always in one order. */
    // "offset 0" keeps the planner from joining all that was ever activated of the order with all parts.
    private Mono<List<LotId>> takeOffLots(Selected selected) {
        return database.sql("""
                        select lot_id,
                          sum(least(upper(numbers) - 1, last) - greatest(lower(numbers), first) + 1)::bigint as stamps
                        from unnest(:orders, :firsts, :lasts) as part (order_id, first, last)
                        cross join lateral (
                          select lot_id, numbers
                          from activation
                          where order_id = part.order_id
                            and numbers && int8range(first, last, '[]')
                            and withdrawn_at is null
                          offset 0) activated
                        group by lot_id
                        order by lot_id
                        """)
                .bind("orders", selected.orderIds())
                .bind("firsts", selected.firsts())
                .bind("lasts", selected.lasts())
                .map(row -> Map.entry(
                        new LotId(Objects.requireNonNull(row.get("lot_id", UUID.class))),
                        Objects.requireNonNull(row.get("stamps", Long.class))))
                .all()
                .collectList()
                .flatMapIterable(lots -> lots)
                .concatMap(freed ->
                        lots.countActivated(freed.getKey(), -freed.getValue()).thenReturn(freed.getKey()))
                .collectList();
    }

    private Mono<VoidedStamps> write(Actor actor, Selected selected, Cause cause, String why, List<LotId> freed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        VoidedStamps voided = new VoidedStamps(
                UuidV7.next(),
                cause,
                why,
                now,
                actor.name(),
                selected.count(),
                selected.parts().size(),
                selected.parts().stream().limit(100).toList());
        return database.sql("""
                        insert into voiding (order_id, voiding_id, numbers, organisation_id, cause, reason, voided_at, voided_by)
                        select order_id, :id, int8range(first, last, '[]'), organisation_id, :cause, :why, :now, :by
                        from unnest(:orders, :firsts, :lasts) as part (order_id, first, last)
                        join stamp_order on stamp_order.id = order_id
                        """)
                .bind("id", voided.id())
                .bind("cause", cause.name())
                .bind("why", why)
                .bind("now", now)
                .bind("by", actor.name())
                .bind("orders", selected.orderIds())
                .bind("firsts", selected.firsts())
                .bind("lasts", selected.lasts())
                .then()
                .onErrorMap(
                        failure -> BrokenRule.is(failure, "stamps_voided_once"),
                        failure -> new StampsAlreadyVoided(
                                List.of(selected.parts().get(0).stamps())))
                .then(ledger.record(act(voided, selected, freed)))
                .thenReturn(voided);
    }

    private static Act act(VoidedStamps voided, Selected selected, List<LotId> freed) {
        List<String> subjects = Stream.of(
                        Stream.of(voided.subject()),
                        selected.orders().stream()
                                .flatMap(order -> Stream.of(
                                        order.id().subject(), order.owner().subject())),
                        freed.stream().map(LotId::subject))
                .flatMap(part -> part)
                .distinct()
                .toList();
        return new Act(
                "stamps-voided",
                voided.by(),
                subjects,
                Map.of(
                        "numbers", selected.numbers(),
                        "stamps", voided.stamps(),
                        "cause", voided.cause(),
                        "reason", voided.reason()));
    }
}
