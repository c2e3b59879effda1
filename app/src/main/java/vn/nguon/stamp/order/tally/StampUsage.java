package vn.nguon.stamp.order.tally;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.stamp.order.OrderId;

/** The use of all stamps of an order: where they are, each counted once. */
@Component
public class StampUsage {

    private final DatabaseClient database;

    StampUsage(DatabaseClient database) {
        this.database = database;
    }

    /** The shares of an order; empty before it is issued. Whether the asker may know is the asker's business. */
    public Mono<StampUsageCount> of(OrderId order) {
        // What a printer reported and what left as a file are both printed.
        return database.sql("""
                        select stamps_in(activated - voided) as activated,
                          stamps_in(printed - activated - voided) as ready,
                          stamps_in(voided) as voided,
                          stamps_in(numbers::int8multirange - printed - activated - voided) as untouched
                        from stamp_order
                        cross join lateral (
                          select coalesce(range_agg(numbers), '{}') as activated
                          from activation
                          where order_id = :order
                            and withdrawn_at is null) goods
                        cross join lateral (
                          select coalesce(range_agg(numbers), '{}') as voided
                          from voiding
                          where order_id = :order) gone
                        cross join lateral (
                          select coalesce(range_agg(numbers), '{}') as printed
                          from (
                            select numbers
                            from stamp_download
                            where order_id = :order
                            union all
                            select numbers
                            from print_outcome
                            where order_id = :order
                              and outcome = 'PRINTED') out) paper
                        where id = :order
                          and status = 'ISSUED'
                        """)
                .bind("order", order.value())
                .map(row -> new StampUsageCount(
                        number(row, "activated"),
                        number(row, "ready"),
                        number(row, "voided"),
                        number(row, "untouched")))
                .one();
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }
}
