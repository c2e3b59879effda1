package vn.nguon.scan.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Lot;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.objection.Objection;

/**
 * What speaks against the goods that a story is told of, or against what they were made from; of each kind what is told
 * first. Recalls come and go and are known elsewhere, so they are not among it.
 *
 * @param failedTest the latest
 * @param held       the goods themselves before an ingredient
 */
public record StoryObjections(
        Objection.@Nullable FailedTest failedTest,
        Objection.@Nullable TakenTooSoon takenTooSoon,
        @Nullable Lot held) {

    /** Read off the journey that the story is told from anyway; it has to be whole. */
    static StoryObjections of(Journey journey) {
        JourneyObjections found = new JourneyObjections(journey);
        return new StoryObjections(
                found.failedTest().orElse(null),
                found.takenTooSoon().orElse(null),
                journey.lots().stream().filter(Lot::frozen).findFirst().orElse(null));
    }

    /** What the database found, where there is more behind the goods than a journey shows. */
    static StoryObjections of(List<Objection> found) {
        return new StoryObjections(
                last(found, Objection.FailedTest.class).orElse(null),
                last(found, Objection.TakenTooSoon.class).orElse(null),
                last(found, Objection.Held.class).map(Objection::lot).orElse(null));
    }

    private static <T extends Objection> Optional<T> last(List<Objection> found, Class<T> kind) {
        return found.stream().filter(kind::isInstance).map(kind::cast).reduce((one, later) -> later);
    }
}
