package vn.nguon.trace.journey;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.RecordedEvent;

/** The journeys of all lots. Whether the asker may see one is the asker's business. */
@Component
public class Journeys {

    private final Lineage lineage;

    Journeys(Lineage lineage) {
        this.lineage = lineage;
    }

    /**
     * What lies behind the lot, over all lots it was made from and through all hands they came; of a lot that was
     * split, only the part that led here. {@link NotFound} if there is no such lot.
     */
    public Mono<Journey> behind(LotId of) {
        return walk(of, Direction.BACK);
    }

    /** What lies ahead of the lot, over all lots it went into. {@link NotFound} if there is no such lot. */
    public Mono<Journey> ahead(LotId of) {
        return walk(of, Direction.AHEAD);
    }

    /** Either of them. */
    public Mono<Journey> walk(LotId of, Direction direction) {
        return walk(List.of(of), direction).singleOrEmpty().switchIfEmpty(Mono.error(NotFound::new));
    }

    /** What lies behind each of the lots that exist, in one query for all. */
    public Flux<Journey> behindEach(Collection<LotId> lots) {
        return walk(lots, Direction.BACK);
    }

    private Flux<Journey> walk(Collection<LotId> lots, Direction direction) {
        return lineage.walk(lots, direction).filter(found -> exists(found)).map(found -> journey(found, direction));
    }

    private static boolean exists(Lineage.Found found) {
        return !found.lots().isEmpty() && found.lots().get(0).id().equals(found.of());
    }

    private static Journey journey(Lineage.Found found, Direction direction) {
        Predicate<RecordedEvent> part = direction == Direction.AHEAD
                ? event -> true
                : Custody.behind(found.of(), found.links(), found.movements(), found.events());
        return new Journey(
                found.of(),
                direction,
                found.lots(),
                found.links(),
                found.events().stream().filter(part).toList(),
                found.truncated());
    }
}
