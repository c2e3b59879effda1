package vn.nguon.trace.journey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Columns;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventId;

/** Walks from lot to lot, level by level, one query a level. */
@Component
class Lineage {

    /** More lots than this are not walked: a page could not show them. */
    static final int MOST_LOTS = 1000;

    private final DatabaseClient database;

    Lineage(DatabaseClient database) {
        this.database = database;
    }

    /** What was found so far: each lot once, so that no circle is walked twice. */
    record Found(Set<LotId> lots, Set<Link> links, boolean truncated) {

        /** The lots of the links that were not found before, as many as there is room for. */
        Found with(Collection<Link> more, Direction direction) {
            Set<LotId> all = new LinkedHashSet<>(lots);
            Set<Link> kept = new LinkedHashSet<>(links);
            boolean cut = truncated;
            for (Link link : more) {
                LotId next = direction == Direction.BACK ? link.elder() : link.younger();
                if (all.contains(next) || all.size() < MOST_LOTS) {
                    all.add(next);
                    kept.add(link);
                } else {
                    cut = true;
                }
            }
            return new Found(all, kept, cut);
        }
    }

    Mono<Found> walk(LotId from, Direction direction) {
        return level(new Found(Set.of(from), Set.of(), false), List.of(from), direction);
    }

    private Mono<Found> level(Found found, List<LotId> edge, Direction direction) {
        return links(edge, direction).flatMap(links -> {
            Found more = found.with(links, direction);
            List<LotId> next = new ArrayList<>(more.lots())
                    .subList(found.lots().size(), more.lots().size());
            return next.isEmpty() ? Mono.just(more) : level(more, next, direction);
        });
    }

    private Mono<List<Link>> links(List<LotId> edge, Direction direction) {
        return database.sql("""
                        select lot_id, other_lot_id, event_id, quantity, unit
                        from lot_link
                        where lot_id = any(:edge)
                          and direction = :direction
                        order by lot_id, other_lot_id, event_id
                        """)
                .bind("edge", edge.stream().map(LotId::value).toArray(UUID[]::new))
                .bind("direction", direction.name())
                .map(row -> link(new Columns(row), direction))
                .all()
                .collectList();
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
