package vn.nguon.scan.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.files.FileHash;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.code.StampSerial;

/** The doubts of people who scanned an organisation's stamps. Who they are stays with the inspectors. */
@Component
public class OwnConsumerReports {

    private static final int ORDERS = 500;

    private final DatabaseClient database;

    OwnConsumerReports(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A doubt as the organisation is told of it.
     *
     * @param outcome {@code CONFIRMED}, {@code NOTHING_WRONG}, or null while nobody has settled it
     * @param finding what the inspector wrote
     */
    public record Told(
            UUID id,
            long order,
            String serial,
            String text,
            @Nullable FileHash photo,
            Instant saidAt,
            @Nullable String outcome,
            String finding) {}

    /**
     * Doubts about stamps of its latest five hundred orders, the latest first.
     *
     * @param onlyOpen without those an inspector has settled
     */
    public Mono<Slice<Told>> about(OrganisationId own, boolean onlyOpen, Cursor cursor) {
        return database.sql("""
                        select doubt.*
                        from (
                          select id
                          from stamp_order
                          where organisation_id = :own
                          order by id desc
                          limit :orders) ours
                        cross join lateral (
                          select order_id, doubt_id, number, text, photo, said_at, outcome, finding
                          from doubt
                          where order_id = ours.id
                            and doubt_id < :before
                            and (not :onlyOpen or status <> 'SETTLED')
                          order by doubt_id desc
                          limit :limit) doubt
                        order by doubt_id desc
                        limit :limit
                        """)
                .bind("own", own.value())
                .bind("orders", ORDERS)
                .bind("before", cursor.before())
                .bind("onlyOpen", onlyOpen)
                .bind("limit", cursor.limit() + 1)
                .map(row -> told(new ColumnReader(row)))
                .all()
                .as(cursor.slice(Told::id));
    }

    private static Told told(ColumnReader row) {
        return new Told(
                row.value("doubt_id", UUID.class),
                row.number("order_id"),
                StampSerial.of(row.number("number")).toString(),
                row.text("text"),
                FileHash.orNull(row.maybe("photo", String.class)),
                row.value("said_at", Instant.class),
                row.maybe("outcome", String.class),
                row.text("finding"));
    }
}
