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
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.selection.SelectedStamps;
import vn.nguon.stamp.selection.SelectingStamps;
import vn.nguon.stamp.selection.StampConflicts;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.selection.StampsAlreadyVoided;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Stamps are taken out of use, for good. */
@Component
public class VoidingStamps {

    private static final int LONGEST_REASON = 1000;

    private final DatabaseClient database;
    private final SelectingStamps selectingStamps;
    private final StampConflicts stampConflicts;
    private final Lots lots;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    VoidingStamps(
            DatabaseClient database,
            SelectingStamps selectingStamps,
            StampConflicts stampConflicts,
            Lots lots,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.selectingStamps = selectingStamps;
        this.stampConflicts = stampConflicts;
        this.lots = lots;
        this.unitOfWork = unitOfWork;
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
    public Mono<VoidedStamps> voidStamps(Actor actor, StampSelection selection, VoidingCause cause, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Invalid(
                    "reason",
                    "Hãy ghi lý do huỷ, dài nhất 1000 ký tự.",
                    "Say why they are voided, in at most 1000 characters.");
        }
        return unitOfWork.inOneTransaction(select(actor, selection, cause)
                .flatMap(
                        selected -> takeOffLots(selected).flatMap(freed -> write(actor, selected, cause, why, freed))));
    }

    private Mono<SelectedStamps> select(Actor actor, StampSelection selection, VoidingCause cause) {
        if (actor.is(Role.AUTHORITY)) {
            return selectingStamps.ofAnybody(selection).delayUntil(stampConflicts::refuseVoided);
        }
        if (actor.isAny(Role.MEMBER, Role.MANAGER)) {
            return selectingStamps
                    .issuedTo(actor.ownOrganisation(), selection)
                    .delayUntil(stampConflicts::refuseVoided);
        }
        actor.require(Role.PRINT_HOUSE);
        if (!cause.ofPrinting()) {
            throw new Invalid(
                    "cause",
                    "Nhà in chỉ huỷ tem hỏng (SPOILED) hoặc in lỗi (MISPRINTED).",
                    "A print house voids stamps that are SPOILED or MISPRINTED.");
        }
        return selectingStamps
                .printedBy(actor.ownOrganisation(), selection)
                .delayUntil(stampConflicts::refuseVoidedOrActivated);
    }

    /** The lots whose packs lose their stamps, each told how many; always in one order. */
    // "offset 0" keeps the planner from joining all that was ever activated of the order with all parts.
    private Mono<List<LotId>> takeOffLots(SelectedStamps selected) {
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

    private Mono<VoidedStamps> write(
            Actor actor, SelectedStamps selected, VoidingCause cause, String why, List<LotId> freed) {
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
                        failure -> ConstraintViolation.is(failure, "stamps_voided_once"),
                        failure -> new StampsAlreadyVoided(
                                List.of(selected.parts().get(0).stamps())))
                .then(ledger.record(act(voided, selected, freed)))
                .thenReturn(voided);
    }

    private static Act act(VoidedStamps voided, SelectedStamps selected, List<LotId> freed) {
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
