package vn.nguon.trace.journey;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;

/** Which stages a lot can go through next, and which its journey lacks. */
@Component
public class NextStages {

    private final Products products;
    private final Journeys journeys;

    NextStages(Products products, Journeys journeys) {
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

    public Mono<Outlook> of(Lot lot) {
        if (lot.productId() == null) {
            return Mono.just(new Outlook(following(null, lot.stage()), List.of()));
        }
        return products.find(lot.productId())
                .onErrorComplete(NotFound.class)
                .map(Product::stagePlan)
                .flatMap(plan -> journeys.behind(lot.id())
                        .map(journey -> new Outlook(
                                following(plan, lot.stage()),
                                journey.missing(plan).stream()
                                        .filter(stage -> stage.compareTo(lot.stage()) < 0)
                                        .toList())))
                .defaultIfEmpty(new Outlook(following(null, lot.stage()), List.of()));
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
