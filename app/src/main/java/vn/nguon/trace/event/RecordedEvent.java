package vn.nguon.trace.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.delay.RecordingDelays;

/**
 * An event as it stands in the book, with what was said of it since.
 *
 * @param action      none for a transformation
 * @param time        when it happened, with the offset of the clock on the wall there
 * @param recordedAt  when we heard of it
 * @param late        whether that was late for its stage, which everybody is told ({@link RecordingDelays})
 * @param details     what the stage's form asked for besides, by the names of {@code docs/spec/events.md}
 * @param photos      pictures that prove it
 * @param documents   papers that prove it
 * @param corrects    the wrong event that this one says right
 * @param mistake     set if it was declared wrong
 * @param correctedBy the event that says it right, if it was declared wrong and said again
 */
public record RecordedEvent(
        EventId id,
        EventType shape,
        @Nullable EpcisAction action,
        Stage stage,
        String bizStep,
        @Nullable String disposition,
        OffsetDateTime time,
        Instant recordedAt,
        boolean late,
        Party who,
        @Nullable BizLocation where,
        List<Goods> goods,
        Map<String, String> details,
        List<FileHash> photos,
        List<FileHash> documents,
        @Nullable EventId corrects,
        @Nullable DeclaredError mistake,
        @Nullable EventId correctedBy) {

    /** The lots it brought into being. */
    public List<Goods> made() {
        return goods.stream()
                .filter(each -> each.role() == Goods.Role.OUTPUT
                        || (each.role() == Goods.Role.OBJECT && action == EpcisAction.ADD))
                .toList();
    }

    /** The stages of those that stand. */
    public static Set<Stage> stages(List<RecordedEvent> events) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        events.stream().filter(RecordedEvent::stands).forEach(event -> stages.add(event.stage()));
        return stages;
    }

    /**
     * Whether it is about some of a lot's goods on their way, and not about the lot as such: they were cased, sent,
     * received, sold, brought back or lost. Which of them is not known from it.
     */
    public boolean isOfSomeOf(LotId lot) {
        boolean moves = switch (bizStep) {
            case "shipping", "void_shipping", "retail_selling", "destroying", "cycle_counting" -> true;
            case "receiving" -> action != EpcisAction.ADD;
            case "other" -> !"active".equals(disposition);
            default -> shape == EventType.AGGREGATION;
        };
        return moves && goods.stream().anyMatch(each -> each.lotId().equals(lot));
    }

    /** Whether nobody declared it wrong. */
    public boolean stands() {
        return mistake == null;
    }
}
