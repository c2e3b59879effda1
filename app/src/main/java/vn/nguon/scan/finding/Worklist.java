package vn.nguon.scan.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.ledger.Columns;
import vn.nguon.refusal.NotFound;

/** Things that wait for inspectors, in a table with the columns of progress. */
public final class Worklist {

    private final DatabaseClient database;
    private final String table;
    private final String id;

    /** The worklist in that table, whose rows are named by that column. */
    public Worklist(DatabaseClient database, String table, String id) {
        this.database = database;
        this.table = table;
        this.id = id;
    }

    /** Takes it, or keeps it taken; refuses with {@link AlreadyTaken}, {@link AlreadySettled} or {@link NotFound}. */
    public Mono<Void> take(UUID which, String by) {
        return database.sql("""
                        update %s
                        set status = 'TAKEN', taken_by = :by
                        where %s = :id and (status = 'OPEN' or (status = 'TAKEN' and taken_by = :by))
                        """.formatted(table, id))
                .bind("by", by)
                .bind("id", which)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : refuse(which));
    }

    /** Settles it, whoever had taken it; refuses with {@link AlreadySettled} or {@link NotFound}. */
    public Mono<Void> settle(UUID which, Finding finding, String by, Instant at) {
        return database.sql("""
                        update %s
                        set status = 'SETTLED', taken_by = coalesce(taken_by, :by),
                          outcome = :outcome, finding = :finding, settled_by = :by, settled_at = :at
                        where %s = :id and status <> 'SETTLED'
                        """.formatted(table, id))
                .bind("by", by)
                .bind("outcome", finding.outcome().name())
                .bind("finding", finding.text())
                .bind("at", at)
                .bind("id", which)
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.empty() : refuse(which));
    }

    private Mono<Void> refuse(UUID which) {
        return database.sql("select status from %s where %s = :id".formatted(table, id))
                .bind("id", which)
                .mapValue(String.class)
                .one()
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(status -> Mono.error(status.equals("SETTLED") ? new AlreadySettled() : new AlreadyTaken()));
    }

    /** The progress that a row of the table tells. */
    public static Progress progress(Columns row) {
        @Nullable String takenBy = row.maybe("taken_by", String.class);
        if (takenBy == null) {
            return new Progress.Open();
        }
        Instant settledAt = row.maybe("settled_at", Instant.class);
        if (settledAt == null) {
            return new Progress.Taken(takenBy);
        }
        return new Progress.Settled(
                row.text("settled_by"),
                settledAt,
                new Finding(Finding.Outcome.valueOf(row.text("outcome")), row.text("finding")));
    }
}
