package vn.nguon.trace.journey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.product.Product;
import vn.nguon.product.ProductCache;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;

/** Which stages a lot can go through next, and which its journey lacks. */
@Component
public class NextStages {

    private final ProductCache products;
    private final Journeys journeys;

    NextStages(ProductCache products, Journeys journeys) {
        this.products = products;
        this.journeys = journeys;
    }

    /**
     * What is to be recorded.
     *
     * @param next    the stages of the plan from the lot's own stage on, with what each asks; all stages without a plan
     * @param missing the stages the plan requires before the lot's own that nobody recorded
     */
    public record Outlook(List<PlannedStage> next, List<Stage> missing) {}

    /** What is to be recorded of the lot next; its journey is walked while it is still being looked at. */
    public Mono<Outlook> of(LotId id, Mono<Lot> looked) {
        return Mono.zip(looked.flatMap(this::planned), journeys.behind(id)).map(found -> {
            Lot lot = found.getT2().lot();
            StagePlan plan = found.getT1().orElse(null);
            return new Outlook(
                    following(plan, lot.stage()), plan == null ? List.of() : missing(found.getT2(), plan, lot));
        });
    }

    private Mono<Optional<StagePlan>> planned(Lot lot) {
        return products.findTold(lot.productId(), lot.productVersion())
                .onErrorReturn(NotFound.class, Optional.empty())
                .map(product -> product.map(Product::stagePlan));
    }

    private static List<Stage> missing(Journey journey, StagePlan plan, Lot lot) {
        return journey.missing(plan).stream()
                .filter(stage -> stage.compareTo(lot.stage()) < 0)
                .toList();
    }

    /** Tests and transports may come again and again; of the others only what lies after the lot's own stage. */
    static List<PlannedStage> following(@Nullable StagePlan plan, Stage own) {
        List<PlannedStage> planned = plan == null
                ? List.of(Stage.values()).stream()
                        .map(stage -> new PlannedStage(stage, false, BigDecimal.ONE, List.of()))
                        .toList()
                : plan.stages();
        return planned.stream()
                .filter(each -> each.stage().compareTo(own) > 0
                        || each.stage() == Stage.TRANSPORT
                        || each.stage() == Stage.TESTING)
                .toList();
    }
}
