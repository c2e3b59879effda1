package vn.nguon.scan.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.LotLink;
import vn.nguon.trace.objection.FailedTests;
import vn.nguon.trace.objection.Objection;

/** The same rules as of {@code Objections}, for who has read what happened to the goods anyway, and asks nobody. */
final class JourneyObjections {

    private final Journey journey;
    private final Map<LotId, Lot> lots = new HashMap<>();
    private final Map<EventId, RecordedEvent> events = new HashMap<>();

    JourneyObjections(Journey journey) {
        this.journey = journey;
        journey.lots().forEach(lot -> lots.put(lot.id(), lot));
        journey.events().stream().filter(RecordedEvent::stands).forEach(event -> events.put(event.id(), event));
    }

    /** The latest test that was failed and not passed later. */
    Optional<Objection.FailedTest> failedTest() {
        return FailedTests.among(journey.events()).stream()
                .max(Comparator.comparing(RecordedEvent::time))
                .map(test -> new Objection.FailedTest(
                        tested(test),
                        test.id(),
                        test.details().getOrDefault("tested", ""),
                        test.details().getOrDefault("laboratory", ""),
                        test.time()));
    }

    /** The first time that a crop, a herd or a flock was taken from within a waiting period. */
    Optional<Objection.TakenTooSoon> takenTooSoon() {
        List<RecordedEvent> cares = events.values().stream()
                .filter(event -> event.details().containsKey("harvestFrom"))
                .toList();
        return cares.isEmpty()
                ? Optional.empty()
                : journey.links().stream()
                        .flatMap(link -> takenTooSoon(link, cares))
                        .min(Comparator.comparing(Objection.TakenTooSoon::at));
    }

    /** The lot that was tested: the goods themselves, where they were; a sample may be of several. */
    private Lot tested(RecordedEvent test) {
        return test.goods().stream().noneMatch(goods -> goods.lotId().equals(journey.of()))
                ? test.goods().stream()
                        .map(Goods::lotId)
                        .filter(lots::containsKey)
                        .findFirst()
                        .map(lots::get)
                        .orElse(journey.lot())
                : journey.lot();
    }

    private Stream<Objection.TakenTooSoon> takenTooSoon(LotLink link, List<RecordedEvent> cares) {
        RecordedEvent taking = events.get(link.event());
        return taking == null
                ? Stream.empty()
                : cares.stream()
                        .filter(care -> forbade(care, link, taking))
                        .map(care -> takenTooSoon(link, care, taking));
    }

    private static boolean forbade(RecordedEvent care, LotLink link, RecordedEvent taking) {
        return care.goods().stream().anyMatch(goods -> goods.lotId().equals(link.elder()))
                && !care.time().isAfter(taking.time())
                && until(care).isAfter(taking.time().toLocalDate());
    }

    private Objection.TakenTooSoon takenTooSoon(LotLink link, RecordedEvent care, RecordedEvent taking) {
        return new Objection.TakenTooSoon(
                lots.getOrDefault(link.younger(), journey.lot()),
                care.id(),
                care.details().getOrDefault("agent", ""),
                until(care),
                taking.time());
    }

    private static LocalDate until(RecordedEvent care) {
        return LocalDate.parse(care.details().get("harvestFrom"));
    }
}
