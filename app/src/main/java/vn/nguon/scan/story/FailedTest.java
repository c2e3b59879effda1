package vn.nguon.scan.story;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.objection.FailedTests;

/**
 * That goods failed a test, as it is told above them.
 *
 * @param tested       what for, as it was recorded
 * @param ofIngredient whether it was something that the lot was made from
 */
public record FailedTest(String tested, OffsetDateTime at, boolean ofIngredient) {

    static @Nullable FailedTest latest(List<RecordedEvent> events, Lot lot) {
        return FailedTests.among(events).stream()
                .max(Comparator.comparing(RecordedEvent::time))
                .map(test -> new FailedTest(
                        test.details().getOrDefault("tested", ""),
                        test.time(),
                        test.goods().stream().noneMatch(goods -> goods.lotId().equals(lot.id()))))
                .orElse(null);
    }
}
