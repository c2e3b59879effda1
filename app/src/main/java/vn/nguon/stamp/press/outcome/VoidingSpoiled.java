package vn.nguon.stamp.press.outcome;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.run.PrintRun;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.VoidingStamps;

/** Labels that came out unusable take their stamps with them. */
@Component
class VoidingSpoiled {

    private final PressStamps press;
    private final VoidingStamps voidingStamps;
    private final AlertingInspectors inspectors;

    VoidingSpoiled(PressStamps press, VoidingStamps voidingStamps, AlertingInspectors inspectors) {
        this.press = press;
        this.voidingStamps = voidingStamps;
        this.inspectors = inspectors;
    }

    /**
     * Voids what is spoiled and was not voided before. A print house cannot take stamps off goods: where it says that
     * such are spoiled, inspectors are told.
     */
    Mono<Void> voidSpoiled(Actor actor, PrintRun run, List<PrintReport.Told> spoiled, Instant now) {
        return Flux.fromIterable(spoiled)
                .concatMap(told -> voidOne(actor, run, told, now))
                .then();
    }

    private Mono<Void> voidOne(Actor actor, PrintRun run, PrintReport.Told told, Instant now) {
        OrderId order = run.begun().order();
        boolean owner = actor.isAny(Role.MEMBER, Role.MANAGER);
        Mono<List<StampRange>> onGoods = owner ? Mono.just(List.of()) : press.onGoods(order, told.stamps());
        return onGoods.flatMapIterable(stamps -> stamps)
                .concatMap(stamps -> tell(run, stamps, now))
                .thenMany(press.notVoided(order, told.stamps(), !owner))
                .flatMapIterable(stamps -> stamps)
                .concatMap(stamps -> voidingStamps.voidStamps(
                        actor, new StampSelection.Roll(stamps), VoidingCause.SPOILED, told.reason()))
                .then();
    }

    private Mono<Void> tell(PrintRun run, StampRange stamps, Instant now) {
        return inspectors.tell(new PrintIrregularity(
                PrintIrregularity.Kind.SPOILED_BUT_ON_GOODS,
                run.begun().order(),
                stamps,
                List.of(new PrintIrregularity.Trace(run.id(), now))));
    }
}
