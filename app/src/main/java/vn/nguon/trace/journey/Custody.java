package vn.nguon.trace.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.NestedRows;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;

/**
 * Through whose hands the goods behind a lot came. A lot is often split: half of a harvest goes to one buyer, half to
 * another, and the second half is not behind what the first buyer made.
 */
final class Custody {

    private Custody() {}

    /** One lot's way from hand to hand. */
    record Movement(
            LotId lot,
            OrganisationId from,
            OrganisationId to,
            EventId shipping,
            @Nullable EventId receiving,
            Instant shippedAt) {}

    private static final NestedRows MOVEMENTS = NestedRows.named(
            "movements",
            "m.lot_id",
            "m.from_organisation",
            "m.to_organisation",
            "m.ship_event",
            "m.receive_event",
            "m.shipped_at");

    /** SQL for the end of a query's {@code from}, which selects {@code movements.*}, of arrays of lots and movements. */
    static String from(String lots, String movements) {
        return MOVEMENTS.from("""
                from unnest(%s, %s) as way (lot, movement)
                join movement m on m.lot_id = way.lot and m.movement_id = way.movement
                order by m.shipped_at
                """.formatted(lots, movements));
    }

    /** The movements that came along in a row, in their order. */
    static List<Movement> within(ColumnReader row) {
        return MOVEMENTS.within(row).stream().map(Custody::movement).toList();
    }

    /** Which events are part of the journey back from {@code of}; everything that happened to that lot itself is. */
    static Predicate<RecordedEvent> behind(
            LotId of, Collection<LotLink> links, List<Movement> movements, List<RecordedEvent> events) {
        Set<EventId> making = links.stream().map(LotLink::event).collect(Collectors.toSet());
        Set<EventId> ourWay = new HashSet<>();
        Set<LotId> elders = links.stream().map(LotLink::elder).collect(Collectors.toSet());
        for (LotId elder : elders) {
            List<RecordedEvent> uses = events.stream()
                    .filter(event -> making.contains(event.id()) && speaksOf(event, elder, Goods.Role.INPUT))
                    .toList();
            ourWay.addAll(wayTo(
                    uses,
                    movements.stream().filter(move -> move.lot().equals(elder)).toList()));
        }
        Set<EventId> moves = movements.stream()
                .flatMap(move -> move.receiving() == null
                        ? Stream.of(move.shipping())
                        : Stream.of(move.shipping(), move.receiving()))
                .collect(Collectors.toSet());
        return event -> event.goods().stream().anyMatch(goods -> goods.lotId().equals(of))
                || (moves.contains(event.id())
                        ? ourWay.contains(event.id())
                        : making.contains(event.id()) || !leavesOurWay(event));
    }

    /** Used up elsewhere, or sold to somebody else. */
    private static boolean leavesOurWay(RecordedEvent event) {
        return event.goods().stream().anyMatch(goods -> goods.role() == Goods.Role.INPUT)
                || event.bizStep().equals("retail_selling");
    }

    /** The shippings and receivings that brought a lot to those who used it, before they did. */
    private static Set<EventId> wayTo(List<RecordedEvent> uses, List<Movement> movements) {
        Set<EventId> way = new HashSet<>();
        for (RecordedEvent use : uses) {
            Set<OrganisationId> hands = new HashSet<>();
            if (use.who().id() != null) {
                hands.add(use.who().id());
            }
            for (int i = movements.size() - 1; i >= 0; i--) {
                Movement move = movements.get(i);
                if (hands.contains(move.to())
                        && !move.shippedAt().isAfter(use.time().toInstant())) {
                    hands.add(move.from());
                    way.add(move.shipping());
                    if (move.receiving() != null) {
                        way.add(move.receiving());
                    }
                }
            }
        }
        return way;
    }

    private static boolean speaksOf(RecordedEvent event, LotId lot, Goods.Role role) {
        return event.goods().stream()
                .anyMatch(goods -> goods.role() == role && goods.lotId().equals(lot));
    }

    private static Movement movement(ColumnReader row) {
        UUID receiving = row.maybe("receive_event", UUID.class);
        return new Movement(
                new LotId(row.value("lot_id", UUID.class)),
                new OrganisationId(row.number("from_organisation")),
                new OrganisationId(row.number("to_organisation")),
                new EventId(row.value("ship_event", UUID.class)),
                receiving == null ? null : new EventId(receiving),
                row.value("shipped_at", Instant.class));
    }
}
