package vn.nguon.trace.journey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.ledger.Columns;
import vn.nguon.ledger.JsonRow;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.RecordedEvent;

/** Walks from lot to lot, and reads all it finds on the way, in one query. */
@Component
class Lineage {

    /** More lots than this are not walked: a page could not show them. */
    static final int MOST_LOTS = 1000;

    private static final String WALK = """
            select start.lot as of, walk.lots, walk.truncated,
              (select json_agg(each_link)::text
                from unnest(walk.froms, walk.tos, walk.makings, walk.used, walk.units)
                  as each_link (lot_id, other_lot_id, event_id, quantity, unit)) as links,
            """
            + Lots.asText("walk.lots") + " as goods,\n"
            + Events.asText("walk.events") + " as events,\n"
            + Custody.asText("walk.moved", "walk.moves") + " as movements\n"
            + """
            from unnest(:starts) as start (lot)
            cross join lateral walk_lots(start.lot, :direction, :most) walk
            """;

    private final DatabaseClient database;
    private final Lots lots;
    private final Events events;
    private final JsonMapper json;

    Lineage(DatabaseClient database, Lots lots, Events events, JsonMapper json) {
        this.database = database;
        this.lots = lots;
        this.events = events;
        this.json = json;
    }

    /**
     * What was found from one lot.
     *
     * @param lots      that lot first, then those one step away, and so on; each once
     * @param events    all that may be part of the journey, in the order they happened
     * @param movements those that brought the lots to where they were used, in order
     */
    record Found(
            LotId of,
            List<Lot> lots,
            List<Link> links,
            List<RecordedEvent> events,
            List<Custody.Movement> movements,
            boolean truncated) {}

    Flux<Found> walk(Collection<LotId> starts, Direction direction) {
        return walk(starts, direction, MOST_LOTS);
    }

    /** From each of the lots, no further than to so many. */
    Flux<Found> walk(Collection<LotId> starts, Direction direction, int most) {
        return database.sql(WALK)
                .bind("starts", starts.stream().map(LotId::value).toArray(UUID[]::new))
                .bind("direction", direction.name())
                .bind("most", most)
                .map(row -> found(new Columns(row), direction))
                .all();
    }

    private Found found(Columns row, Direction direction) {
        return new Found(
                new LotId(row.value("of", UUID.class)),
                inOrder(row.value("lots", UUID[].class), lots.read(row.maybe("goods", String.class))),
                JsonRow.all(row.maybe("links", String.class), json).stream()
                        .map(link -> link(link, direction))
                        .toList(),
                events.read(row.maybe("events", String.class)),
                Custody.read(row.maybe("movements", String.class), json),
                row.value("truncated", Boolean.class));
    }

    private static List<Lot> inOrder(UUID[] ids, List<Lot> unordered) {
        Map<UUID, Lot> byId = new HashMap<>();
        unordered.forEach(lot -> byId.put(lot.id().value(), lot));
        return Arrays.stream(ids).map(byId::get).filter(Objects::nonNull).toList();
    }

    private static Link link(Columns row, Direction direction) {
        LotId lot = new LotId(row.value("lot_id", UUID.class));
        LotId other = new LotId(row.value("other_lot_id", UUID.class));
        BigDecimal quantity = row.maybe("quantity", BigDecimal.class);
        return new Link(
                direction == Direction.BACK ? other : lot,
                direction == Direction.BACK ? lot : other,
                new EventId(row.value("event_id", UUID.class)),
                quantity == null ? null : new Quantity(quantity, Unit.valueOf(row.text("unit"))));
    }
}
