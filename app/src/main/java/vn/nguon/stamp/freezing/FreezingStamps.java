package vn.nguon.stamp.freezing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.selection.SelectedStamps;
import vn.nguon.stamp.selection.SelectingStamps;
import vn.nguon.stamp.selection.SelectionPart;
import vn.nguon.stamp.selection.StampSelection;

/** Holds stamps, or lets them go again: held ones are put on no goods, and whoever scans one is told to wait. */
@Component
public class FreezingStamps {

    private static final int SHOWN = 100;

    private final StampFreezes freezes;
    private final SelectingStamps selectingStamps;
    private final StampOrders orders;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    FreezingStamps(
            StampFreezes freezes,
            SelectingStamps selectingStamps,
            StampOrders orders,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.freezes = freezes;
        this.selectingStamps = selectingStamps;
        this.orders = orders;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Freezes stamps, whoever's they are; for inspectors and the authority. Refused with
     * {@link vn.nguon.stamp.selection.StampsNotYours} for stamps that were never issued, with
     * {@link StampsAlreadyFrozen} if any of them is held.
     *
     * @param reason 3 to 400 characters, told to the organisation whose stamps they are
     */
    public Mono<StampFreeze> freeze(Actor actor, StampSelection selection, @Nullable String reason) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            String why = FieldReader.prose("reason", reason, 3, 400);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return unitOfWork.inOneTransaction(
                    selectingStamps.ofAnybody(selection).flatMap(selected -> freeze(actor, selected, why, now)));
        });
    }

    /** Lets go what was frozen in one act; refused with {@link StampsAlreadyReleased} the second time. */
    public Mono<StampFreeze> release(Actor actor, UUID id, @Nullable String reason) {
        return Mono.defer(() -> {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
            String why = FieldReader.prose("reason", reason, 3, 400);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return unitOfWork.inOneTransaction(freezes.get(id)
                    .delayUntil(freeze -> freezes.release(id, why, actor.name(), now))
                    .delayUntil(freeze -> subjects(freeze)
                            .flatMap(subjects -> ledger.record(new Act(
                                    "stamps-released",
                                    actor.name(),
                                    subjects,
                                    Map.of("stamps", freeze.stamps(), "reason", why)))))
                    .then(Mono.defer(() -> freezes.get(id))));
        });
    }

    private Mono<StampFreeze> freeze(Actor actor, SelectedStamps selected, String why, Instant now) {
        StampFreeze freeze = new StampFreeze(
                UuidV7.next(),
                why,
                now,
                actor.name(),
                selected.count(),
                selected.parts().stream().limit(SHOWN).toList(),
                null);
        return freezes.add(freeze.id(), selected, why, actor.name(), now)
                .then(ledger.record(new Act(
                        "stamps-frozen",
                        actor.name(),
                        subjects(freeze, selected.orders()),
                        Map.of("numbers", selected.numbers(), "stamps", freeze.stamps(), "reason", why))))
                .thenReturn(freeze);
    }

    private Mono<List<String>> subjects(StampFreeze freeze) {
        return Flux.fromStream(freeze.parts().stream().map(SelectionPart::order).distinct())
                .concatMap(orders::get)
                .collectList()
                .map(found -> subjects(freeze, found));
    }

    private static List<String> subjects(StampFreeze freeze, List<? extends StampOrder> orders) {
        List<String> subjects = new ArrayList<>(List.of(freeze.subject()));
        for (StampOrder order : orders) {
            subjects.add(order.id().subject());
            subjects.add(order.owner().subject());
        }
        return subjects.stream().distinct().toList();
    }
}
