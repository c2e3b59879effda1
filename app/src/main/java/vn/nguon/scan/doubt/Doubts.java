package vn.nguon.scan.doubt;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.ledger.Columns;
import vn.nguon.refusal.Language;
import vn.nguon.refusal.NotFound;
import vn.nguon.scan.finding.Worklist;

/** All doubts. */
@Component
class Doubts {

    private static final UUID AFTER_ALL = new UUID(-1L, -1L);

    private final DatabaseClient database;
    private final Worklist worklist;

    Doubts(DatabaseClient database) {
        this.database = database;
        this.worklist = new Worklist(database, "doubt", "doubt_id");
    }

    Worklist worklist() {
        return worklist;
    }

    Mono<Void> add(Doubt doubt) {
        Long number = doubt.about() instanceof Doubted.OurStamp stamp ? stamp.number() : null;
        String typed = doubt.about() instanceof Doubted.StrangeCode code ? code.typed() : "";
        return database.sql("""
                        insert into doubt (order_id, doubt_id, number, typed, text, contact, photo, language, said_at)
                        values (:order, :id, :number, :typed, :text, :contact, :photo, :language, :at)
                        """)
                .bind("order", doubt.about().order())
                .bind("id", doubt.id())
                .bind("number", Parameters.in(R2dbcType.BIGINT, number))
                .bind("typed", typed)
                .bind("text", doubt.text())
                .bind("contact", doubt.contact())
                .bind("photo", Parameters.in(R2dbcType.VARCHAR, doubt.photo()))
                .bind("language", doubt.language().tag())
                .bind("at", doubt.saidAt())
                .then();
    }

    /** The doubt, or {@link NotFound}. */
    Mono<Doubt> find(UUID id) {
        return database.sql("select * from doubt where doubt_id = :id")
                .bind("id", id)
                .map(row -> doubt(new Columns(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /**
     * Doubts, the latest first.
     *
     * @param status {@code OPEN}, {@code TAKEN}, {@code SETTLED}, or null for all
     * @param number those about one stamp, or null for all
     */
    Mono<Slice<Doubt>> list(@Nullable String status, @Nullable Long number, Cursor cursor) {
        return database.sql("""
                        select * from doubt
                        where doubt_id < :before
                          and (:status = '' or status = :status)
                          and (:number = 0 or number = :number)
                        order by doubt_id desc
                        limit :limit
                        """)
                .bind("before", cursor.uuid(AFTER_ALL))
                .bind("status", status == null ? "" : status)
                .bind("number", number == null ? 0 : number)
                .bind("limit", cursor.limit() + 1)
                .map(row -> doubt(new Columns(row)))
                .all()
                .collectList()
                .map(found -> Slice.of(found, cursor.limit(), Doubt::id));
    }

    private static Doubt doubt(Columns row) {
        Long number = row.maybe("number", Long.class);
        return new Doubt(
                row.value("doubt_id", UUID.class),
                number == null
                        ? new Doubted.StrangeCode(row.text("typed"))
                        : new Doubted.OurStamp(row.number("order_id"), number),
                row.text("text"),
                row.text("contact"),
                row.maybe("photo", String.class),
                Language.of(row.text("language")),
                row.value("said_at", Instant.class),
                Worklist.progress(row));
    }
}
