package vn.nguon.trace.household;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.growing.HarvestingCrops;
import vn.nguon.trace.moving.PurchasingGoods;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.RecordingResult;

/** Records what many households brought in: a record and a lot for each, all of them or none. */
@Component
public class RecordingHouseholds {

    private static final Set<String> OF_A_LINE = Set.of("quantity", "unit", "household");

    private final PurchasingGoods purchasingGoods;
    private final HarvestingCrops harvestingCrops;
    private final UnitOfWork unitOfWork;

    RecordingHouseholds(PurchasingGoods purchasingGoods, HarvestingCrops harvestingCrops, UnitOfWork unitOfWork) {
        this.purchasingGoods = purchasingGoods;
        this.harvestingCrops = harvestingCrops;
        this.unitOfWork = unitOfWork;
    }

    public Mono<HouseholdRecords> purchase(Actor actor, HouseholdPurchase form) {
        return each(form.at(), form.households(), line -> purchasingGoods.purchase(actor, form.of(line)));
    }

    public Mono<HouseholdRecords> harvest(Actor actor, HouseholdHarvest form) {
        return each(form.at(), form.households(), line -> harvestingCrops.harvest(actor, form.of(line)));
    }

    private Mono<HouseholdRecords> each(
            EventHeader at, List<HouseholdLine> lines, Function<HouseholdLine, Mono<RecordingResult>> act) {
        if (at.corrects() != null) {
            throw new Invalid(
                    "at.corrects",
                    "Ghi lại cho đúng thì ghi từng hộ một.",
                    "What was declared wrong is said right one household at a time.");
        }
        return unitOfWork.inOneTransaction(Flux.range(0, lines.size())
                .filter(i -> lines.get(i).broughtSomething())
                .concatMap(i -> Mono.defer(() -> act.apply(lines.get(i)))
                        .onErrorMap(Invalid.class, wrong -> beside(i, lines.get(i), wrong)))
                .collectList()
                .map(HouseholdRecords::new));
    }

    /** A refusal of one line names that line. */
    private static Invalid beside(int at, HouseholdLine line, Invalid wrong) {
        return OF_A_LINE.contains(String.valueOf(wrong.field()))
                ? new Invalid(
                        "households[" + at + "]." + wrong.field(),
                        "Hộ " + line.household() + ": " + wrong.sentence().vi(),
                        "Household " + line.household() + ": "
                                + wrong.sentence().en())
                : wrong;
    }
}
