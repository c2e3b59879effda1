package vn.nguon.stamp.press.job;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderVisibility;
import vn.nguon.stamp.order.StampOrders;

/** The print jobs of all orders. */
@Component
public class PrintJobs {

    private static final String SELECT = """
            select job_id, order_id, organisation_id, print_house_id, product_id, lower(job.numbers) as first,
              upper(job.numbers) - 1 as last, printer, layout, asked_by, asked_at, state, closed_by, closed_at, cancel_reason
            from print_job job
            join stamp_order on stamp_order.id = order_id
            """;

    private final DatabaseClient database;
    private final StampOrders orders;

    PrintJobs(DatabaseClient database, StampOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    /** The job if its order concerns the actor: its owner, its print house, inspectors, the authority; else NotFound. */
    public Mono<PrintJob> getSeen(Actor actor, JobId id) {
        return get(id).doOnNext(job -> job.requireSeeing(actor));
    }

    /**
     * Jobs that concern the actor, the latest first.
     *
     * @param state   only those in that state
     * @param order   only those of that order
     * @param printer only those meant for that printer or for any
     * @param before  only those asked for earlier than that one
     */
    public Flux<PrintJob> seen(
            Actor actor,
            PrintJob.@Nullable State state,
            @Nullable OrderId order,
            @Nullable String printer,
            UUID before,
            int limit) {
        return OrderVisibility.of(actor, database.sql(SELECT + """
                        where job_id < :before
                          and\s""" + OrderVisibility.CONDITION + """
                          and (:state::text is null or state = :state)
                          and (:order::bigint is null or order_id = :order)
                          and (:printer::text is null or printer in ('', :printer))
                        order by job_id desc
                        limit :limit
                        """))
                .bind("before", before)
                .bind("state", Parameters.in(R2dbcType.VARCHAR, state == null ? null : state.name()))
                .bind("order", Parameters.in(R2dbcType.BIGINT, order == null ? null : order.value()))
                .bind("printer", Parameters.in(R2dbcType.VARCHAR, printer))
                .bind("limit", limit)
                .map(row -> job(new ColumnReader(row)))
                .all();
    }

    /**
     * The job, for one who may print it: its order's organisation or its print house. Nobody else acts on the order's
     * stamps until the act is over.
     */
    public Mono<PrintJob> getForPrinting(Actor actor, JobId id) {
        return get(id).flatMap(job -> orders.getForUpdate(job.order()).doOnNext(order -> order.requirePrinting(actor)))
                .then(get(id));
    }

    /** The job, or {@link NotFound}. */
    public Mono<PrintJob> get(JobId id) {
        return database.sql(SELECT + "where job_id = :id")
                .bind("id", id.value())
                .map(row -> job(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** An open job that holds any of those stamps. */
    Mono<PrintJob> findHolding(OrderId order, StampRange stamps) {
        return database.sql(SELECT + """
                        where order_id = :order
                          and job.numbers && int8range(:first, :last, '[]')
                          and state = 'OPEN'
                        order by job.numbers
                        limit 1
                        """)
                .bind("order", order.value())
                .bind("first", stamps.first())
                .bind("last", stamps.last())
                .map(row -> job(new ColumnReader(row)))
                .one();
    }

    Mono<PrintJob> add(
            JobId id, OrderId order, StampRange stamps, String printer, String layout, String by, Instant at) {
        return database.sql("""
                        insert into print_job (order_id, job_id, numbers, printer, layout, asked_at, asked_by)
                        values (:order, :id, int8range(:first, :last, '[]'), :printer, :layout, :at, :by)
                        """)
                .bind("order", order.value())
                .bind("id", id.value())
                .bind("first", stamps.first())
                .bind("last", stamps.last())
                .bind("printer", printer)
                .bind("layout", layout)
                .bind("at", at)
                .bind("by", by)
                .then()
                .then(get(id));
    }

    /** Ends an open job; with a reason it is called off, without one it is done. */
    public Mono<PrintJob> close(PrintJob job, String reason, String by, Instant at) {
        return database.sql("""
                        update print_job
                        set state = case :reason when '' then 'DONE' else 'CANCELLED' end,
                          cancel_reason = :reason, closed_by = :by, closed_at = :at
                        where order_id = :order
                          and job_id = :id
                          and state = 'OPEN'
                        """)
                .bind("reason", reason)
                .bind("by", by)
                .bind("at", at)
                .bind("order", job.order().value())
                .bind("id", job.id().value())
                .then()
                .then(get(job.id()));
    }

    private static PrintJob job(ColumnReader row) {
        Long printHouse = row.maybe("print_house_id", Long.class);
        Long product = row.maybe("product_id", Long.class);
        PrintJob.Asked asked = new PrintJob.Asked(
                new JobId(row.value("job_id", UUID.class)),
                new OrderId(row.number("order_id")),
                new OrganisationId(row.number("organisation_id")),
                printHouse == null ? null : new OrganisationId(printHouse),
                product == null ? null : new ProductId(product),
                new StampRange(row.number("first"), row.number("last")),
                row.text("printer"),
                row.text("layout"),
                row.text("asked_by"),
                row.value("asked_at", Instant.class));
        return switch (PrintJob.State.valueOf(row.text("state"))) {
            case OPEN -> new PrintJob.Open(asked);
            case DONE -> new PrintJob.Done(asked, closing(row));
            case CANCELLED -> new PrintJob.Cancelled(asked, closing(row), row.text("cancel_reason"));
        };
    }

    private static PrintJob.Closing closing(ColumnReader row) {
        return new PrintJob.Closing(row.text("closed_by"), row.value("closed_at", Instant.class));
    }
}
