package vn.nguon.pages.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;
import vn.nguon.product.Product;
import vn.nguon.product.plan.AskedField;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.RecordedEvent;

/** A record in words, for people who work with it: all it says, what the public is not told too. */
public final class RecordWords {

    private static final Map<String, Message> STEPS = Map.of(
            "shipping", Message.of("step.shipping"),
            "receiving", Message.of("step.receiving"),
            "transporting", Message.of("step.transporting"),
            "unpacking", Message.of("step.unpacking"),
            "retail_selling", Message.of("step.retail-selling"));

    private static final Message PALLET_LOADED = Message.of("step.pallet-loaded");
    private static final Message PALLET_UNLOADED = Message.of("step.pallet-unloaded");

    /** The name of the record says it, or it is of use to machines alone. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("movementId", "returnId", "outcome", "cause");

    private RecordWords() {}

    /** What was done: the care, the test's result, the step of a movement; else the stage. */
    public static Wording name(RecordedEvent event) {
        return Objects.requireNonNullElseGet(title(event), () -> event.stage().words());
    }

    /** What was done, where the stage's name does not say it. */
    public static @Nullable Wording title(RecordedEvent event) {
        Wording back = ReverseWords.title(event);
        if (event.details().containsKey("pallet")) {
            return event.action() == EpcisAction.DELETE ? PALLET_UNLOADED : PALLET_LOADED;
        }
        Wording step = back == null ? STEPS.get(event.bizStep()) : back;
        return step == null ? RecordFacts.title(event.details()) : step;
    }

    /**
     * What it says besides who, where, when and which goods.
     *
     * @param product whose stage plan asked, if it is known; what another plan asked stands under its code
     */
    public static List<RecordFact> facts(RecordedEvent event, @Nullable Product product) {
        return new RecordFacts(event.details())
                .work()
                .dealings()
                .answers(asked(event, product))
                .rest(SAID_ELSEWHERE)
                .facts();
    }

    /** What was done with the goods, as whoever gets them may know it: no dealings and no remarks of others. */
    public static List<RecordFact> work(RecordedEvent event, @Nullable Product product) {
        return new RecordFacts(event.details())
                .work()
                .answers(asked(event, product))
                .facts();
    }

    private static List<AskedField> asked(RecordedEvent event, @Nullable Product product) {
        return product == null
                ? List.of()
                : product.stagePlan().at(event.stage()).map(PlannedStage::fields).orElse(List.of()).stream()
                        .filter(field -> event.details().containsKey(field.code()))
                        .toList();
    }
}
