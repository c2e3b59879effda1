package vn.nguon.stamp.order.tally;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.stamp.order.OrderId;

/** Counts what became of orders' stamps. */
@Component
public class CountingStamps {

    private final DatabaseClient database;

    CountingStamps(DatabaseClient database) {
        this.database = database;
    }

    /** The tallies of those of the orders that are issued. */
    public Mono<Map<OrderId, Tally>> of(Collection<OrderId> orders) {
        if (orders.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql("""
                        with part as (
                          select id, quantity,
                            (select range_agg(numbers) from stamp_download where order_id = id) as printed,
                            (select range_agg(numbers) from activation where order_id = id and withdrawn_at is null) as activated,
                            coalesce((select range_agg(numbers) from voiding where order_id = id), '{}') as voided
                          from stamp_order
                          where id = any(:orders)
                            and status = 'ISSUED')
                        select id, quantity,
                          (select coalesce(sum(upper(r) - lower(r)), 0)::bigint from unnest(printed) r) as printed,
                          (select coalesce(sum(upper(r) - lower(r)), 0)::bigint from unnest(activated - voided) r) as activated,
                          (select coalesce(sum(upper(r) - lower(r)), 0)::bigint from unnest(voided) r) as voided
                        from part
                        """)
                .bind("orders", orders.stream().map(OrderId::value).toArray(Long[]::new))
                .map(row -> Map.entry(new OrderId(number(row, "id")), tally(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static Tally tally(Readable row) {
        long activated = number(row, "activated");
        long voided = number(row, "voided");
        return new Tally(number(row, "printed"), activated, voided, number(row, "quantity") - activated - voided);
    }

    private static long number(Readable row, String column) {
        Long value = row.get(column, Long.class);
        return value == null ? 0 : value;
    }
}
