package vn.nguon.stamp.press.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.run.PrintRun;
import vn.nguon.stamp.press.run.PrintRuns;
import vn.nguon.stamp.press.run.RunId;

/** The outcomes of printing, range by range. */
@Component
public class PrintOutcomes {

    private final DatabaseClient database;
    private final PrintRuns runs;

    PrintOutcomes(DatabaseClient database, PrintRuns runs) {
        this.database = database;
        this.runs = runs;
    }

    /** What became of stamps. */
    public enum Kind {
        /** Came out for the first time. */
        PRINTED,
        /** Came out again, for a reason. */
        REPRINTED,
        /** Came out and are unusable, for a reason. */
        SPOILED,
        /** Came out although they were out before. */
        REFUSED
    }

    /**
     * What a run said of stamps.
     *
     * @param first when it said so of the first of them
     * @param last  when it said so of the last of them
     */
    public record Outcome(Kind kind, StampRange stamps, String reason, RunId run, Instant first, Instant last) {}

    /** What a run that concerns the actor reported, the latest first, at most so many ranges. */
    public Flux<Outcome> seen(Actor actor, RunId run, int limit) {
        return runs.getSeen(actor, run)
                .flatMapMany(found -> database.sql("""
                                select outcome, lower(numbers) as first, upper(numbers) - 1 as last, reason, run_id,
                                  first_at, last_at
                                from print_outcome
                                where order_id = :order
                                  and run_id = :run
                                order by last_at desc, numbers desc
                                limit :limit
                                """)
                        .bind("order", found.begun().order().value())
                        .bind("run", run.value())
                        .bind("limit", limit)
                        .map(row -> outcome(new ColumnReader(row)))
                        .all());
    }

    /** Those of the stamps that came out before: each stretch with the run that told so, in order. */
    Mono<List<Outcome>> before(OrderId order, List<StampRange> stamps) {
        return database.sql("""
                        select outcome, greatest(lower(numbers), first) as first, least(upper(numbers) - 1, last) as last,
                          reason, run_id, first_at, last_at
                        from unnest(:firsts, :lasts) as named (first, last)
                        cross join lateral (
                          select *
                          from print_outcome
                          where order_id = :order
                            and numbers && int8range(first, last, '[]')
                            and outcome = 'PRINTED'
                          offset 0) earlier
                        order by 2
                        """)
                .bind("order", order.value())
                .bind("firsts", firsts(stamps))
                .bind("lasts", lasts(stamps))
                .map(row -> outcome(new ColumnReader(row)))
                .all()
                .collectList();
    }

    /** Counts as printed those of the stamps that were not; a stretch that goes on where the run was grows. */
    Mono<Void> addPrinted(PrintRun run, List<StampRange> stamps, String by, Instant at) {
        if (stamps.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        with named as (
                          select range_agg(int8range(first, last, '[]')) as numbers
                          from unnest(:firsts, :lasts) as named (first, last)),
                        fresh as (
                          select part, (row_number() over (order by part))::int as line
                          from named
                          cross join unnest(named.numbers - coalesce((
                            select range_agg(numbers)
                            from print_outcome
                            where order_id = :order
                              and numbers && named.numbers
                              and outcome = 'PRINTED'), '{}')) as part),
                        grown as (
                          update print_outcome
                          set numbers = numbers + part, last_at = greatest(last_at, :at)
                          from fresh
                          where order_id = :order
                            and run_id = :run
                            and outcome = 'PRINTED'
                            and upper(numbers) = lower(part)
                          returning part)
                        insert into print_outcome
                          (order_id, report_id, line, outcome, run_id, numbers, first_at, last_at, reported_by)
                        select :order, :report, line, 'PRINTED', :run, part, :at, :at, :by
                        from fresh
                        where part not in (select part from grown)
                        """)
                .bind("order", run.begun().order().value())
                .bind("run", run.id().value())
                .bind("report", UuidV7.next())
                .bind("firsts", firsts(stamps))
                .bind("lasts", lasts(stamps))
                .bind("at", at)
                .bind("by", by)
                .then();
    }

    /** Writes down further facts about stamps that are out. */
    Mono<Void> add(PrintRun run, Kind kind, List<PrintReport.Told> told, String by, Instant at) {
        if (told.isEmpty()) {
            return Mono.empty();
        }
        List<StampRange> stamps = told.stream().map(PrintReport.Told::stamps).toList();
        return database.sql("""
                        insert into print_outcome
                          (order_id, report_id, line, outcome, run_id, numbers, reason, first_at, last_at, reported_by)
                        select :order, :report, line, :kind, :run, int8range(first, last, '[]'), reason, :at, :at, :by
                        from unnest(:firsts, :lasts, :reasons) with ordinality as told (first, last, reason, line)
                        """)
                .bind("order", run.begun().order().value())
                .bind("report", UuidV7.next())
                .bind("kind", kind.name())
                .bind("run", run.id().value())
                .bind("firsts", firsts(stamps))
                .bind("lasts", lasts(stamps))
                .bind("reasons", told.stream().map(PrintReport.Told::reason).toArray(String[]::new))
                .bind("at", at)
                .bind("by", by)
                .then();
    }

    private static Outcome outcome(ColumnReader row) {
        return new Outcome(
                Kind.valueOf(row.text("outcome")),
                range(row),
                row.text("reason"),
                new RunId(row.value("run_id", UUID.class)),
                row.value("first_at", Instant.class),
                row.value("last_at", Instant.class));
    }

    private static StampRange range(ColumnReader row) {
        return new StampRange(row.number("first"), row.number("last"));
    }

    private static Long[] firsts(List<StampRange> stamps) {
        return stamps.stream().map(StampRange::first).toArray(Long[]::new);
    }

    private static Long[] lasts(List<StampRange> stamps) {
        return stamps.stream().map(StampRange::last).toArray(Long[]::new);
    }
}
