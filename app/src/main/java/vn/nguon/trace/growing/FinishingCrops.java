package vn.nguon.trace.growing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Ends a crop: nothing more is done for it or harvested from it. */
@Component
public class FinishingCrops {

    private final UnitOfWork unitOfWork;
    private final Lots lots;
    private final Crops crops;
    private final Ledger ledger;
    private final Clock clock;

    FinishingCrops(UnitOfWork unitOfWork, Lots lots, Crops crops, Ledger ledger, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.lots = lots;
        this.crops = crops;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Mono<Crop> finish(Actor actor, LotId id) {
        return unitOfWork.inOneTransaction(lots.findAllForUpdate(List.of(id))
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(NotFound::new))
                .doOnNext(lot -> actor.requireWorkingFor(lot.organisation()))
                .flatMap(lot -> crops.requireStanding(id)
                        .then(crops.finish(id, clock.instant(), null))
                        .then(ledger.record(new Act(
                                "crop-finished",
                                actor.name(),
                                List.of(id.subject(), lot.organisation().subject()),
                                Map.of("code", lot.code())))))
                .then(Mono.defer(() -> crops.get(id))));
    }
}
