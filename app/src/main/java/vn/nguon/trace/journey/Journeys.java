package vn.nguon.trace.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.RecordedEvent;

/** The journeys of all lots. Whether the asker may see one is the asker's business. */
@Component
public class Journeys {

    private final Lineage lineage;
    private final Custody custody;
    private final Lots lots;
    private final Events events;

    Journeys(Lineage lineage, Custody custody, Lots lots, Events events) {
        this.lineage = lineage;
        this.custody = custody;
        this.lots = lots;
        this.events = events;
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
        return lineage.walk(of, direction)
                .flatMap(found -> Mono.zip(
                                lots.findAll(found.lots()).collectList(),
                                events.of(found.lots()).collectList(),
                                custody.movements(found.lots()).collectList())
                        .map(parts -> new Journey(
                                of,
                                direction,
                                inOrder(found, parts.getT1()),
                                List.copyOf(found.links()),
                                chosen(of, direction, found, parts.getT2(), parts.getT3()),
                                found.truncated())))
                .doOnNext(Journey::lot);
    }

    private static List<RecordedEvent> chosen(
            LotId of,
            Direction direction,
            Lineage.Found found,
            List<RecordedEvent> all,
            List<Custody.Movement> movements) {
        Predicate<RecordedEvent> part =
                direction == Direction.AHEAD ? event -> true : Custody.behind(of, found.links(), movements, all);
        return all.stream().filter(part).toList();
    }

    private static List<Lot> inOrder(Lineage.Found found, List<Lot> unordered) {
        Map<LotId, Lot> byId = new HashMap<>();
        unordered.forEach(lot -> byId.put(lot.id(), lot));
        List<Lot> ordered = new ArrayList<>();
        found.lots().stream().map(byId::get).filter(Objects::nonNull).forEach(ordered::add);
        return ordered;
    }
}
