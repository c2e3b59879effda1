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
        return walk(of, WalkDirection.BACK);
    }

    /** What lies ahead of the lot, over all lots it went into. {@link NotFound} if there is no such lot. */
    public Mono<Journey> ahead(LotId of) {
        return walk(of, WalkDirection.AHEAD);
    }

    /** Either of them. */
    public Mono<Journey> walk(LotId of, WalkDirection way) {
        return walk(List.of(new Lineage.Start(of, way))).singleOrEmpty().switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Both of a lot. */
    public record Both(Journey behind, Journey ahead) {}

    /** Both of them, in one query. {@link NotFound} if there is no such lot. */
    public Mono<Both> bothWays(LotId of) {
        return walk(List.of(new Lineage.Start(of, WalkDirection.BACK), new Lineage.Start(of, WalkDirection.AHEAD)))
                .collectMap(Journey::direction)
                .flatMap(found -> {
                    Journey behind = found.get(WalkDirection.BACK);
                    Journey ahead = found.get(WalkDirection.AHEAD);
                    return behind == null || ahead == null
                            ? Mono.error(new NotFound())
                            : Mono.just(new Both(behind, ahead));
                });
    }

    /** What lies behind each of the lots that exist, in one query for all. */
    public Flux<Journey> behindEach(Collection<LotId> lots) {
        return walk(lots.stream()
                .map(lot -> new Lineage.Start(lot, WalkDirection.BACK))
                .toList());
    }

    private Flux<Journey> walk(Collection<Lineage.Start> starts) {
        return lineage.walk(starts).filter(Journeys::exists).map(Journeys::journey);
    }

    private static boolean exists(Lineage.Found found) {
        return !found.lots().isEmpty()
                && found.lots().get(0).id().equals(found.start().lot());
    }

    private static Journey journey(Lineage.Found found) {
        LotId of = found.start().lot();
        Predicate<RecordedEvent> part = found.start().way() == WalkDirection.AHEAD
                ? event -> true
                : Custody.behind(of, found.links(), found.movements(), found.events());
        return new Journey(
                of,
                found.start().way(),
                found.lots(),
                found.links(),
                found.events().stream().filter(part).toList(),
                found.truncated());
    }
}
