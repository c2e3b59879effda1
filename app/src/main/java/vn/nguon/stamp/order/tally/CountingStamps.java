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
    public Mono<Map<OrderId, OrderTally>> of(Collection<OrderId> orders) {
        if (orders.isEmpty()) {
            return Mono.just(Map.of());
        }
        // Activations do not overlap while they stand, nor do voidings: their lengths are added up, and what is in both
        // is taken off once.
        return database.sql("""
                        select id, quantity,
                          (select stamps_in(range_agg(numbers)) from stamp_download where order_id = id) as printed,
                          (select sum(upper(numbers) - lower(numbers))::bigint
                            from activation
                            where order_id = id
                              and withdrawn_at is null) as on_goods,
                          (select sum(upper(numbers) - lower(numbers))::bigint
                            from voiding
                            where order_id = id) as voided,
                          (select sum(upper(gone.numbers * goods.numbers) - lower(gone.numbers * goods.numbers))::bigint
                            from voiding gone
                            join activation goods on goods.order_id = gone.order_id
                              and goods.numbers && gone.numbers
                              and goods.withdrawn_at is null
                            where gone.order_id = id) as voided_on_goods
                        from stamp_order
                        where id = any((select :orders::bigint[])::bigint[])
                          and status = 'ISSUED'
                        """)
                .bind("orders", orders.stream().map(OrderId::value).toArray(Long[]::new))
                .map(row -> Map.entry(new OrderId(number(row, "id")), tally(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static OrderTally tally(Readable row) {
        long activated = number(row, "on_goods") - number(row, "voided_on_goods");
        long voided = number(row, "voided");
        return new OrderTally(number(row, "printed"), activated, voided, number(row, "quantity") - activated - voided);
    }

    private static long number(Readable row, String column) {
        Long value = row.get(column, Long.class);
        return value == null ? 0 : value;
    }
}
