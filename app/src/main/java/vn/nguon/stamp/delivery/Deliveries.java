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

/** What was handed over, of all orders. */
@Component
public class Deliveries {

    private final DatabaseClient database;
    private final StampOrders orders;

    Deliveries(DatabaseClient database, StampOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    /** The deliveries of an order that concerns the actor, the latest first, from the one before {@code before}. */
    public Flux<Delivery> seen(Actor actor, OrderId order, UUID before, int limit) {
        return orders.seen(actor, order)
                .thenMany(database.sql("""
                                select order_id, delivery_id, lower(numbers) as first, upper(numbers) - 1 as last, stamps,
                                  receiver, delivered_at, delivered_by
                                from stamp_delivery
                                where order_id = :order
                                  and delivery_id < :before
                                order by delivery_id desc
                                limit :limit
                                """)
                        .bind("order", order.value())
                        .bind("before", before)
                        .bind("limit", limit)
                        .map(row -> delivery(new ColumnReader(row)))
                        .all());
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
                .map(row -> new ColumnReader(row))
                .all()
                .collectMap(row -> new OrderId(row.number("order_id")), row -> row.number("stamps"));
    }

    /** Refuses with {@link StampsAlreadyDelivered} if any of them was handed over before. */
    Mono<Delivery> add(UUID id, OrderId order, StampRange stamps, long count, String receiver, String by, Instant at) {
        return database.sql("""
                        insert into stamp_delivery
                          (order_id, delivery_id, numbers, stamps, receiver, delivered_at, delivered_by)
                        values (:order, :id, int8range(:first, :last, '[]'), :count, :receiver, :at, :by)
                        """)
                .bind("order", order.value())
                .bind("id", id)
                .bind("first", stamps.first())
                .bind("last", stamps.last())
                .bind("count", count)
                .bind("receiver", receiver)
                .bind("at", at)
                .bind("by", by)
                .then()
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "stamps_delivered_once"),
                        failure -> new StampsAlreadyDelivered())
                .thenReturn(new Delivery(id, order, stamps, count, receiver, at, by));
    }

    private static Delivery delivery(ColumnReader row) {
        return new Delivery(
                row.value("delivery_id", UUID.class),
                new OrderId(row.number("order_id")),
                new StampRange(row.number("first"), row.number("last")),
                row.number("stamps"),
                row.text("receiver"),
                row.value("delivered_at", Instant.class),
                row.text("delivered_by"));
    }
}
