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
import vn.nguon.database.ColumnReader;
import vn.nguon.database.QueryBatcher;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.trace.LotId;

/** Reads blocks from the database: all that are asked for at the same time in one query, each over two indexes. */
@Component
class StampBlocks {

    private static final int AT_ONCE = 2;
    private static final int MOST = 64;

    private final DatabaseClient database;
    private final QueryBatcher<Start, StampBlock> queryBatcher = new QueryBatcher<>(AT_ONCE, MOST, this::readAll);

    StampBlocks(DatabaseClient database) {
        this.database = database;
    }

    /** The order's stamps from {@code first} on. */
    private record Start(long order, long first) {}

    /** A row of what was read: what happened to some stamps of a block. */
    private record Found(Start start, StampBlock.Range<Object> range) {}

    /** What happened to the order's stamps from {@code first} on, as many as a block has. */
    Mono<StampBlock> read(long order, long first) {
        return queryBatcher.get(new Start(order, first));
    }

    private Mono<Map<Start, StampBlock>> readAll(Set<Start> starts) {
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
                .bind("size", (long) StampBlock.SIZE)
                .map(row -> found(new ColumnReader(row)))
                .all()
                .collectList()
                .map(found -> blocks(starts, found));
    }

    private static Map<Start, StampBlock> blocks(Set<Start> starts, List<Found> found) {
        Map<Start, List<StampBlock.Range<Object>>> rows = new HashMap<>();
        starts.forEach(start -> rows.put(start, new ArrayList<>()));
        found.forEach(row -> rows.getOrDefault(row.start(), new ArrayList<>()).add(row.range()));
        Map<Start, StampBlock> blocks = new HashMap<>();
        rows.forEach((start, ranges) -> blocks.put(start, block(ranges)));
        return blocks;
    }

    private static StampBlock block(List<StampBlock.Range<Object>> rows) {
        List<StampBlock.Range<Stamp.Binding>> bindings = new ArrayList<>();
        List<StampBlock.Range<Stamp.End>> ends = new ArrayList<>();
        for (StampBlock.Range<Object> row : rows) {
            if (row.what() instanceof Stamp.Binding binding) {
                bindings.add(new StampBlock.Range<>(row.first(), row.last(), binding));
            } else if (row.what() instanceof Stamp.End end) {
                ends.add(new StampBlock.Range<>(row.first(), row.last(), end));
            }
        }
        return new StampBlock(bindings, ends);
    }

    private static Found found(ColumnReader row) {
        return new Found(new Start(row.number("order_id"), row.number("start")), range(row));
    }

    private static StampBlock.Range<Object> range(ColumnReader columns) {
        String cause = columns.maybe("cause", String.class);
        Object what = cause == null ? binding(columns) : end(columns, VoidingCause.valueOf(cause));
        return new StampBlock.Range<>(columns.number("first"), columns.number("last"), what);
    }

    private static Stamp.Binding binding(ColumnReader columns) {
        Long place = columns.maybe("place_id", Long.class);
        return new Stamp.Binding(
                columns.value("id", UUID.class),
                new LotId(columns.value("lot_id", UUID.class)),
                place == null ? null : new PlaceId(place),
                new OrganisationId(columns.number("organisation_id")),
                columns.value("at", Instant.class));
    }

    private static Stamp.End end(ColumnReader columns, VoidingCause cause) {
        return new Stamp.End(
                columns.value("id", UUID.class), cause, columns.text("reason"), columns.value("at", Instant.class));
    }
}
