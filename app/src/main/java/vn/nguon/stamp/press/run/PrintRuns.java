package vn.nguon.stamp.press.run;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.PrintJob;

/** The print runs of all jobs. */
@Component
public class PrintRuns {

    private static final String SELECT = """
            select run_id, job_id, order_id, printer, started_by, started_at, heard_at, ended_by, ended_at
            from print_run
            """;

    private final DatabaseClient database;
    private final StampOrders orders;

    PrintRuns(DatabaseClient database, StampOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    /** The run if its order concerns the actor, else {@link NotFound}. */
    public Mono<PrintRun> seen(Actor actor, RunId id) {
        return find(id).flatMap(run -> orders.seen(actor, run.begun().order()).thenReturn(run));
    }

    /** The runs of an order that concerns the actor, the latest first. */
    public Flux<PrintRun> seen(Actor actor, OrderId order, UUID before, int limit) {
        return orders.seen(actor, order)
                .thenMany(database.sql(SELECT + """
                        where order_id = :order
                          and run_id < :before
                        order by run_id desc
                        limit :limit
                        """)
                        .bind("order", order.value())
                        .bind("before", before)
                        .bind("limit", limit)
                        .map(row -> run(new ColumnReader(row)))
                        .all());
    }

    /**
     * The runs of all orders that the organisation prints, the latest first.
     *
     * @param text every word of it is found in the printer's address or the order's number; empty for all
     */
    public Flux<PrintRun> ofPrintHouse(OrganisationId printHouse, String text, UUID before, int limit) {
        return database.sql(SELECT + """
                        where order_id in (select id from stamp_order where print_house_id = :printHouse)
                          and run_id < :before
                          and (:text = '' or found_by(without_accents(printer || ' ' || order_id), :text))
                        order by run_id desc
                        limit :limit
                        """)
                .bind("printHouse", printHouse.value())
                .bind("text", text.strip())
                .bind("before", before)
                .bind("limit", limit)
                .map(row -> run(new ColumnReader(row)))
                .all();
    }

    /** The latest runs of each of the jobs, at most so many of one; whether the asker may know is the asker's business. */
    public Flux<PrintRun> ofJobs(Collection<PrintJob> jobs, int each) {
        return jobs.isEmpty()
                ? Flux.empty()
                : database.sql("""
                                select run.*
                                from print_job
                                cross join lateral (
                                  select run_id, job_id, order_id, printer, started_by, started_at, heard_at, ended_by,
                                    ended_at
                                  from print_run
                                  where order_id = print_job.order_id
                                    and job_id = print_job.job_id
                                  order by run_id desc
                                  limit :each) run
                                where print_job.job_id = any(:jobs)
                                order by run.run_id desc
                                """)
                        .bind("jobs", jobs.stream().map(job -> job.id().value()).toArray(UUID[]::new))
                        .bind("each", each)
                        .map(row -> run(new ColumnReader(row)))
                        .all();
    }

    /** The run, or {@link NotFound}. */
    public Mono<PrintRun> find(RunId id) {
        return database.sql(SELECT + "where run_id = :id")
                .bind("id", id.value())
                .map(row -> run(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** The run that has the job, if one has. */
    Mono<PrintRun.Going> goingOn(PrintJob job) {
        return database.sql(SELECT + """
                        where order_id = :order
                          and job_id = :job
                          and ended_at is null
                        """)
                .bind("order", job.order().value())
                .bind("job", job.id().value())
                .map(row -> run(new ColumnReader(row)))
                .one()
                .cast(PrintRun.Going.class);
    }

    Mono<PrintRun> add(PrintRun.Begun begun) {
        return database.sql("""
                        insert into print_run (order_id, run_id, job_id, printer, started_at, started_by, heard_at)
                        values (:order, :id, :job, :printer, :at, :by, :at)
                        """)
                .bind("order", begun.order().value())
                .bind("id", begun.id().value())
                .bind("job", begun.job().value())
                .bind("printer", begun.printer())
                .bind("at", begun.at())
                .bind("by", begun.by())
                .then()
                .thenReturn(new PrintRun.Going(begun, begun.at()));
    }

    /** Notes that the run reported. */
    public Mono<Void> heard(PrintRun run, Instant at) {
        return database.sql("""
                        update print_run
                        set heard_at = greatest(heard_at, :at)
                        where order_id = :order
                          and run_id = :id
                        """)
                .bind("at", at)
                .bind("order", run.begun().order().value())
                .bind("id", run.id().value())
                .then();
    }

    /** Ends a run that goes on; one that ended before stays as it was. */
    Mono<Void> end(PrintRun run, String by, Instant at) {
        return database.sql("""
                        update print_run
                        set ended_at = :at, ended_by = :by
                        where order_id = :order
                          and run_id = :id
                          and ended_at is null
                        """)
                .bind("at", at)
                .bind("by", by)
                .bind("order", run.begun().order().value())
                .bind("id", run.id().value())
                .then();
    }

    private static PrintRun run(ColumnReader row) {
        PrintRun.Begun begun = new PrintRun.Begun(
                new RunId(row.value("run_id", UUID.class)),
                new JobId(row.value("job_id", UUID.class)),
                new OrderId(row.number("order_id")),
                row.text("printer"),
                row.text("started_by"),
                row.value("started_at", Instant.class));
        Instant heardAt = row.value("heard_at", Instant.class);
        Instant endedAt = row.maybe("ended_at", Instant.class);
        return endedAt == null
                ? new PrintRun.Going(begun, heardAt)
                : new PrintRun.Ended(begun, heardAt, row.text("ended_by"), endedAt);
    }
}
