package vn.nguon.scan.finding;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
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
    private final Columns columns;
    private final Function<ColumnReader, T> reading;

    /**
     * What the rows say, each as SQL.
     *
     * @param about the condition by which a row is about the stamp {@code :number}
     * @param words the text of a row in which words are looked for
     * @param owner the number of the organisation whose name is looked through as well
     * @param rule  the rule that spoke, by whose name rows that wait are counted
     */
    public record Columns(String about, String words, String owner, String rule) {

        /** Of rows about stamps of an order of theirs. */
        public static Columns ofStamps(String about, String words, String rule) {
            return new Columns(
                    about,
                    words,
                    "(select stamp_order.organisation_id from stamp_order where stamp_order.id = order_id)",
                    rule);
        }
    }

    /**
     * The worklist in a table.
     *
     * @param table {@code alert}: its rows are named by {@code alert_id}, which grows with time
     */
    public Worklist(DatabaseClient database, String table, Columns columns, Function<ColumnReader, T> reading) {
        this.database = database;
        this.table = table;
        this.columns = columns;
        this.reading = reading;
    }

    /** SQL of what the organisation is called that a row is about. */
    private String ownerName() {
        return "(select organisation.name from organisation where organisation.id = %s)".formatted(columns.owner());
    }

    /** One of them, or {@link NotFound}. */
    public Mono<T> get(UUID which) {
        return database.sql(
                        "select %1$s.*, %2$s as owner_name from %1$s where %1$s_id = :id".formatted(table, ownerName()))
                .bind("id", which)
                .map(row -> reading.apply(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Those of a status or all, of what is sought, the latest first. */
    Mono<Slice<T>> list(@Nullable String status, CaseFilter sought, Cursor cursor) {
        return database.sql("""
                        select %1$s.*, %4$s as owner_name
                        from %1$s
                        where %1$s_id < :before
                          and (:status = '' or status = :status)
                          and (:number = 0 or %2$s)
                          and (:words = '' or found_by(without_accents(concat_ws(' ', %3$s, %4$s)), :words))
                        order by %1$s_id desc
                        limit :limit
                        """.formatted(table, columns.about(), columns.words(), ownerName()))
                .bind("before", cursor.before())
                .bind("status", status == null ? "" : status)
                .bind("number", sought.stamp() == null ? 0 : sought.stamp())
                .bind("words", sought.words())
                .bind("limit", cursor.limit() + 1)
                .map(row -> reading.apply(new ColumnReader(row)))
                .all()
                .as(cursor.slice(OpenCase::id));
    }

    /** How many wait for a finding, by their rules. */
    Mono<Map<String, Long>> waiting() {
        return database.sql("""
                        select %2$s as rule, count(*) as waiting
                        from %1$s
                        where status <> 'SETTLED'
                        group by 1
                        """.formatted(table, columns.rule()))
                .map(row -> {
                    ColumnReader counted = new ColumnReader(row);
                    return Map.entry(counted.text("rule"), counted.number("waiting"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, TreeMap::new);
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
        return get(which)
                .flatMap(waiting -> Mono.error(
                        switch (waiting.progress().status()) {
                            case SETTLED -> new AlreadySettled();
                            case OPEN, TAKEN -> new AlreadyTaken();
                        }));
    }
}
