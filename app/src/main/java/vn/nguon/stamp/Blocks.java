package vn.nguon.stamp;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Columns;
import vn.nguon.organisation.PlaceId;
import vn.nguon.stamp.voiding.Cause;
import vn.nguon.trace.LotId;

/** Reads blocks from the database, each in one query over two indexes. */
@Component
class Blocks {

    private final DatabaseClient database;

    Blocks(DatabaseClient database) {
        this.database = database;
    }

    /** What happened to the order's stamps from {@code first} on, as many as a block has. */
    Mono<Block> read(long order, long first) {
        return database.sql("""
                        select lower(numbers) as first, upper(numbers) - 1 as last, activation_id as id, activated_at as at,
                          lot_id, place_id, organisation_id, null as cause, null as reason
                        from activation
                        where order_id = :order
                          and numbers && int8range(:first, :end)
                          and withdrawn_at is null
                        union all
                        select lower(numbers), upper(numbers) - 1, voiding_id, voided_at,
                          null, null, organisation_id, cause, reason
                        from voiding
                        where order_id = :order
                          and numbers && int8range(:first, :end)
                        order by first
                        """)
                .bind("order", order)
                .bind("first", first)
                .bind("end", first + Block.SIZE)
                .map(row -> range(row))
                .all()
                .collectList()
                .map(Blocks::block);
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

    private static Block.Range<Object> range(Readable row) {
        Columns columns = new Columns(row);
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
