package vn.nguon.scan.finding;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.refusal.NotFound;

/** Things that wait for inspectors, in a table with the columns of progress. */
public final class Worklist<T extends OpenCase> {

    private final DatabaseClient database;
    private final String table;
    private final String about;
    private final String words;
    private final Function<ColumnReader, T> reading;

    /**
     * The worklist in a table.
     *
     * @param table {@code alert}: its rows are named by {@code alert_id}, which grows with time
     * @param about the condition by which a row is about the stamp {@code :number}
     * @param words the text of a row in which words are looked for
     */
    public Worklist(
            DatabaseClient database, String table, String about, String words, Function<ColumnReader, T> reading) {
        this.database = database;
        this.table = table;
        this.about = about;
        this.words = words;
        this.reading = reading;
    }

    /** One of them, or {@link NotFound}. */
    public Mono<T> find(UUID which) {
        return database.sql("select * from %1$s where %1$s_id = :id".formatted(table))
                .bind("id", which)
                .map(row -> reading.apply(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Those of a status or all, of what is sought, the latest first. */
    Mono<Slice<T>> list(@Nullable String status, CaseFilter sought, Cursor cursor) {
        return database.sql("""
                        select * from %1$s
                        where %1$s_id < :before
                          and (:status = '' or status = :status)
                          and (:number = 0 or %2$s)
                          and (:words = '' or found_by(without_accents(concat_ws(' ', %3$s, (
                            select organisation.name
                            from stamp_order
                            join organisation on organisation.id = organisation_id
                            where stamp_order.id = %1$s.order_id))), :words))
                        order by %1$s_id desc
                        limit :limit
                        """.formatted(table, about, words))
                .bind("before", cursor.before())
                .bind("status", status == null ? "" : status)
                .bind("number", sought.stamp() == null ? 0 : sought.stamp())
                .bind("words", sought.words())
                .bind("limit", cursor.limit() + 1)
                .map(row -> reading.apply(new ColumnReader(row)))
                .all()
                .as(cursor.slice(OpenCase::id));
    }

    /** Takes it, or keeps it taken; refuses with {@link AlreadyTaken}, {@link AlreadySettled} or {@link NotFound}. */
    Mono<Void> take(UUID which, String by) {
        return database.sql("""
                        update %1$s
                        set status = 'TAKEN', taken_by = :by
                        where %1$s_id = :id and (status = 'OPEN' or (status = 'TAKEN' and taken_by = :by))
                        """.formatted(table))
                .bind("by", by)
                .bind("id", which)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : refuse(which));
    }

    /** Settles it, whoever had taken it; refuses with {@link AlreadySettled} or {@link NotFound}. */
    Mono<Void> settle(UUID which, Finding finding, String by, Instant at) {
        return database.sql("""
                        update %1$s
                        set status = 'SETTLED', taken_by = coalesce(taken_by, :by),
                          outcome = :outcome, finding = :finding, settled_by = :by, settled_at = :at,
                          found = :found, buyers_vi = :vi, buyers_en = :en
                        where %1$s_id = :id and status <> 'SETTLED'
                        """.formatted(table))
                .bind("by", by)
                .bind("outcome", finding.outcome().name())
                .bind("finding", finding.text())
                .bind(
                        "found",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                finding.about() == null ? null : finding.about().name()))
                .bind("vi", finding.buyers().vi())
                .bind("en", finding.buyers().en())
                .bind("at", at)
                .bind("id", which)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : refuse(which));
    }

    private Mono<Void> refuse(UUID which) {
        return find(which)
                .flatMap(waiting -> Mono.error(
                        waiting.progress() instanceof CaseProgress.Settled
                                ? new AlreadySettled()
                                : new AlreadyTaken()));
    }
}
