package vn.nguon.inspector.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.Product;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.LotLink;

/**
 * A lot with all that it came of and all that became of it.
 *
 * @param lots      the lot itself among them
 * @param links     without those whose event was declared wrong
 * @param events    what happened to any of them, in the order it happened
 * @param products  what each is packages of, or becomes, as it stood when the lot was made; without lots of which that is not known
 * @param truncated whether there is more than is walked
 */
public record LotNetwork(
        Lot lot,
        List<Lot> lots,
        List<LotLink> links,
        List<RecordedEvent> events,
        Map<LotId, Product> products,
        boolean truncated) {

    static LotNetwork of(Journey behind, Journey ahead, Map<LotId, Product> products) {
        Map<LotId, Lot> lots = new LinkedHashMap<>();
        both(behind.lots(), ahead.lots()).forEach(lot -> lots.putIfAbsent(lot.id(), lot));
        Map<EventId, RecordedEvent> events = new LinkedHashMap<>();
        both(behind.events(), ahead.events()).forEach(event -> events.putIfAbsent(event.id(), event));
        Set<EventId> wrong = events.values().stream()
                .filter(event -> !event.stands())
                .map(RecordedEvent::id)
                .collect(Collectors.toSet());
        Set<LotLink> links = new LinkedHashSet<>();
        both(behind.links(), ahead.links())
                .filter(link -> !wrong.contains(link.event()))
                .filter(link -> lots.containsKey(link.elder()) && lots.containsKey(link.younger()))
                .forEach(links::add);
        List<RecordedEvent> ordered = new ArrayList<>(events.values());
        ordered.sort(
                (one, other) -> one.time().toInstant().compareTo(other.time().toInstant()));
        return new LotNetwork(
                behind.lot(),
                List.copyOf(lots.values()),
                List.copyOf(links),
                List.copyOf(ordered),
                products,
                behind.truncated() || ahead.truncated());
    }

    /** The lot's product, if it is known what it will be sold as. */
    public @Nullable Product product() {
        return products.get(lot.id());
    }

    /** Whose stage plan asked what the record answers, if that is known. */
    public @Nullable Product productOf(RecordedEvent event) {
        List<Goods> about = event.made().isEmpty() ? event.goods() : event.made();
        return about.stream()
                .map(goods -> products.get(goods.lotId()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The latest records first, at most so many. */
    public List<RecordedEvent> latest(int most) {
        List<RecordedEvent> latest = new ArrayList<>(events.subList(Math.max(0, events.size() - most), events.size()));
        Collections.reverse(latest);
        return latest;
    }

    /** The stages that the plan of the lot's product asks for and nobody recorded. */
    public List<Stage> missing() {
        Product product = product();
        return product == null ? List.of() : product.stagePlan().missing(RecordedEvent.stages(events));
    }

    /** What went into the lot. */
    public List<LotLink> into() {
        return links.stream().filter(link -> link.younger().equals(lot.id())).toList();
    }

    /** What it went into. */
    public List<LotLink> outOf() {
        return links.stream().filter(link -> link.elder().equals(lot.id())).toList();
    }

    private static <T> Stream<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream());
    }
}
