package vn.nguon.stamp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Columns;
import vn.nguon.ledger.Gathered;
import vn.nguon.organisation.PlaceId;
import vn.nguon.stamp.voiding.Cause;
import vn.nguon.trace.LotId;

/** Reads blocks from the database: all that are asked for at the same time in one query, each over two indexes. */
@Component
class Blocks {

    private static final int AT_ONCE = 2;
    private static final int MOST = 64;

    private final DatabaseClient database;
    private final Gathered<Start, Block> gathered = new Gathered<>(AT_ONCE, MOST, this::readAll);

    Blocks(DatabaseClient database) {
        this.database = database;
    }

    /** The order's stamps from {@code first} on. */
    private record Start(long order, long first) {}

    /** A row of what was read: what happened to some stamps of a block. */
    private record Found(Start start, Block.Range<Object> range) {}

    /** What happened to the order's stamps from {@code first} on, as many as a block has. */
    Mono<Block> read(long order, long first) {
        return gathered.get(new Start(order, first));
    }

    private Mono<Map<Start, Block>> readAll(Set<Start> starts) {
        return database.sql("""
                        select start.order_id, start.first as start, taken.*
                        from unnest((select :orders::bigint[]), (select :firsts::bigint[])) as start (order_id, first)
                        cross join lateral (
                          select lower(numbers) as first, upper(numbers) - 1 as last, activation_id as id,
                            activated_at as at, lot_id, place_id, organisation_id, null as cause, null as reason
                          from activation
                          where order_id = start.order_id
                            and numbers && int8range(start.first, start.first + :size)
                            and withdrawn_at is null
                          union all
                          select lower(numbers), upper(numbers) - 1, voiding_id, voided_at,
                            null, null, organisation_id, cause, reason
                          from voiding
                          where order_id = start.order_id
                            and numbers && int8range(start.first, start.first + :size)) taken
                        order by taken.first
                        """)
                .bind("orders", starts.stream().map(Start::order).toArray(Long[]::new))
                .bind("firsts", starts.stream().map(Start::first).toArray(Long[]::new))
                .bind("size", (long) Block.SIZE)
                .map(row -> found(new Columns(row)))
                .all()
                .collectList()
                .map(found -> blocks(starts, found));
    }

    private static Map<Start, Block> blocks(Set<Start> starts, List<Found> found) {
        Map<Start, List<Block.Range<Object>>> rows = new HashMap<>();
        starts.forEach(start -> rows.put(start, new ArrayList<>()));
        found.forEach(row -> rows.getOrDefault(row.start(), new ArrayList<>()).add(row.range()));
        Map<Start, Block> blocks = new HashMap<>();
        rows.forEach((start, ranges) -> blocks.put(start, block(ranges)));
        return blocks;
    }

    private static Block block(List<Block.Range<Object>> rows) {
        List<Block.Range<Stamp.Binding>> bindings = new ArrayList<>();
        List<Block.Range<Stamp.End>> ends = new ArrayList<>();
        for (Block.Range<Object> row : rows) {
            if (row.what() instanceof Stamp.Binding binding) {
                bindings.add(new Block.Range<>(row.first(), row.last(), binding));
            } else if (row.what() instanceof Stamp.End end) {
                ends.add(new Block.Range<>(row.first(), row.last(), end));
            }
        }
        return new Block(bindings, ends);
    }

    private static Found found(Columns row) {
        return new Found(new Start(row.number("order_id"), row.number("start")), range(row));
    }

    private static Block.Range<Object> range(Columns columns) {
        String cause = columns.maybe("cause", String.class);
        Object what = cause == null ? binding(columns) : end(columns, Cause.valueOf(cause));
        return new Block.Range<>(columns.number("first"), columns.number("last"), what);
    }

    private static Stamp.Binding binding(Columns columns) {
        Long place = columns.maybe("place_id", Long.class);
        return new Stamp.Binding(
                columns.value("id", UUID.class),
                new LotId(columns.value("lot_id", UUID.class)),
                place == null ? null : new PlaceId(place),
                new OrganisationId(columns.number("organisation_id")),
                columns.value("at", Instant.class));
    }

    private static Stamp.End end(Columns columns, Cause cause) {
        return new Stamp.End(
                columns.value("id", UUID.class), cause, columns.text("reason"), columns.value("at", Instant.class));
    }
}
