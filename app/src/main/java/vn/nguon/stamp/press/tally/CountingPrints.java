package vn.nguon.stamp.press.tally;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.PrintJob;

/** Counts what came out of printers, of orders and of jobs. */
@Component
public class CountingPrints {

    // What is spoiled is voided as well; what is voided may have come out before.
    private static final String COUNT = """
            select part.id, upper(part.numbers) - lower(part.numbers) as quantity,
              stamps_in((printed - spoiled) * part.numbers::int8multirange) as printed,
              stamps_in(spoiled * part.numbers::int8multirange) as spoiled,
              stamps_in((voided - printed) * part.numbers::int8multirange) as voided,
              stamps_in(part.numbers::int8multirange - printed - voided) as left_over,
              reprinted, refused
            from part
            cross join lateral (
              select
                coalesce(range_agg(numbers) filter (where outcome = 'PRINTED'), '{}') as printed,
                coalesce(range_agg(numbers) filter (where outcome = 'SPOILED'), '{}') as spoiled,
                coalesce(sum(upper(numbers * part.numbers) - lower(numbers * part.numbers)) filter (where outcome = 'REPRINTED'), 0)::bigint as reprinted,
                coalesce(sum(upper(numbers * part.numbers) - lower(numbers * part.numbers)) filter (where outcome = 'REFUSED'), 0)::bigint as refused
              from print_outcome
              where order_id = part.order_id
                and numbers && part.numbers) paper
            cross join lateral (
              select coalesce(range_agg(numbers), '{}') as voided
              from voiding
              where order_id = part.order_id
                and numbers && part.numbers) out_of_use
            """;

    private final DatabaseClient database;

    CountingPrints(DatabaseClient database) {
        this.database = database;
    }

    /** What printing came to, of those of the orders that are issued. */
    public Mono<Map<OrderId, PressTally>> ofOrders(Collection<OrderId> orders) {
        return count(
                """
                with part as (
                  select id, id as order_id, numbers
                  from stamp_order
                  where id = any(:ids)
                    and status = 'ISSUED')
                """, orders.stream().map(OrderId::value).toArray(Long[]::new), row -> new OrderId(number(row, "id")));
    }

    /** What printing came to, of jobs. */
    public Mono<Map<JobId, PressTally>> ofJobs(Collection<PrintJob> jobs) {
        return count(
                """
                with part as (
                  select job_id as id, order_id, numbers
                  from print_job
                  where job_id = any(:ids))
                """,
                jobs.stream().map(job -> job.id().value()).toArray(UUID[]::new),
                row -> new JobId(Objects.requireNonNull(row.get("id", UUID.class))));
    }

    /** What printing came to, of one job. */
    public Mono<PressTally> of(PrintJob job) {
        return ofJobs(List.of(job)).map(tallies -> Objects.requireNonNull(tallies.get(job.id())));
    }

    private <K, I> Mono<Map<K, PressTally>> count(String parts, I[] ids, Function<Readable, K> key) {
        if (ids.length == 0) {
            return Mono.just(Map.of());
        }
        return database.sql(parts + COUNT)
                .bind("ids", ids)
                .map(row -> Map.entry(key.apply(row), tally(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static PressTally tally(Readable row) {
        return new PressTally(
                number(row, "quantity"),
                number(row, "printed"),
                number(row, "spoiled"),
                number(row, "voided"),
                number(row, "left_over"),
                number(row, "reprinted"),
                number(row, "refused"));
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class), column);
    }
}
