package vn.nguon.trace.journey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;
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

    /** Where a walk begins, and which way it goes. */
    record Start(LotId lot, WalkDirection way) {}

    /** The starts are selected and not just named, so that the plan is the same for any of them and is made once. */
    private static final String WALK = """
            select start.lot as of, start.way, walk.lots, walk.truncated, walk.froms, walk.tos, walk.makings, walk.used, walk.units,
              lots.*, movements.*,
            """
            + Events.selected()
            + """

            from unnest((select :lots::uuid[]), (select :ways::text[])) as start (lot, way)
            cross join lateral walk_lots(start.lot, start.way, :most) walk
            """
            + Lots.from("walk.lots")
            + Events.from("walk.events")
            + Custody.from("walk.moved", "walk.moves");

    private final DatabaseClient database;
    private final Events events;

    Lineage(DatabaseClient database, Events events) {
        this.database = database;
        this.events = events;
    }

    /**
     * What was found from one lot.
     *
     * @param lots      that lot first, then those one step away, and so on; each once
     * @param events    all that may be part of the journey, in the order they happened
     * @param movements those that brought the lots to where they were used, in order
     */
    record Found(
            Start start,
            List<Lot> lots,
            List<LotLink> links,
            List<RecordedEvent> events,
            List<Custody.Movement> movements,
            boolean truncated) {}

    Flux<Found> walk(Collection<Start> starts) {
        return walk(starts, MOST_LOTS);
    }

    /** From each of the lots, no further than to so many. */
    Flux<Found> walk(Collection<Start> starts, int most) {
        return database.sql(WALK)
                .bind("lots", starts.stream().map(start -> start.lot().value()).toArray(UUID[]::new))
                .bind("ways", starts.stream().map(start -> start.way().name()).toArray(String[]::new))
                .bind("most", most)
                .map(row -> found(new ColumnReader(row)))
                .all();
    }

    private Found found(ColumnReader row) {
        WalkDirection way = WalkDirection.valueOf(row.text("way"));
        return new Found(
                new Start(new LotId(row.value("of", UUID.class)), way),
                inOrder(row.value("lots", UUID[].class), Lots.within(row)),
                links(row, way),
                events.within(row),
                Custody.within(row),
                row.value("truncated", Boolean.class));
    }

    private static List<Lot> inOrder(UUID[] ids, List<Lot> unordered) {
        Map<UUID, Lot> byId = new HashMap<>();
        unordered.forEach(lot -> byId.put(lot.id().value(), lot));
        return Arrays.stream(ids).map(byId::get).filter(Objects::nonNull).toList();
    }

    private static List<LotLink> links(ColumnReader row, WalkDirection direction) {
        UUID[] from = row.value("froms", UUID[].class);
        UUID[] to = row.value("tos", UUID[].class);
        UUID[] event = row.value("makings", UUID[].class);
        BigDecimal[] used = row.value("used", BigDecimal[].class);
        String[] units = row.value("units", String[].class);
        boolean back = direction == WalkDirection.BACK;
        return IntStream.range(0, from.length)
                .mapToObj(i -> new LotLink(
                        new LotId(back ? to[i] : from[i]),
                        new LotId(back ? from[i] : to[i]),
                        new EventId(event[i]),
                        used[i] == null ? null : new Quantity(used[i], Unit.valueOf(units[i]))))
                .toList();
    }
}
