package vn.nguon.stamp.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.Actor;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrders;

/** The deliveries of stamps, of all orders. */
@Component
public class Deliveries {

    private final DeliveryRows rows;
    private final DatabaseClient database;
    private final StampOrders orders;

    Deliveries(DeliveryRows rows, DatabaseClient database, StampOrders orders) {
        this.rows = rows;
        this.database = database;
        this.orders = orders;
    }

    /** The deliveries of an order that concerns the actor, the latest first, from the one before {@code before}. */
    public Flux<Delivery> seen(Actor actor, OrderId order, UUID before, int limit) {
        return orders.getSeen(actor, order).thenMany(rows.of(order.value(), before, limit));
    }

    /** How many stamps of each of the orders were handed over; orders of which none was are left out. */
    public Mono<Map<OrderId, Long>> counted(Collection<OrderId> of) {
        return database.sql("""
                        select order_id, sum(stamps)::bigint as stamps
                        from stamp_delivery
                        where order_id = any(:orders)
                        group by order_id
                        """)
                .bind("orders", of.stream().map(OrderId::value).toArray(Long[]::new))
                .map(row -> {
                    ColumnReader columns = new ColumnReader(row);
                    return Map.entry(new OrderId(columns.number("order_id")), columns.number("stamps"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Refuses with {@link StampsAlreadyDelivered} if any of them was handed over before. */
    Mono<Delivery> add(UUID id, OrderId order, StampRange stamps, long count, String receiver, String by, Instant at) {
        return rows.add(order.value(), id, stamps.first(), stamps.last(), count, receiver, at, by)
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "stamps_delivered_once"),
                        failure -> new StampsAlreadyDelivered())
                .thenReturn(new Delivery(id, order, stamps, count, receiver, at, by));
    }
}
