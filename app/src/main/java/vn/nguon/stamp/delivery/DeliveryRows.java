package vn.nguon.stamp.delivery;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of deliveries. */
interface DeliveryRows extends Repository<Delivery, UUID> {

    /** Those of an order, the latest first, from the one before {@code before}. */
    @Query("""
            select *, lower(numbers) as first, upper(numbers) - 1 as last
            from stamp_delivery
            where order_id = :order
              and delivery_id < :before
            order by delivery_id desc
            limit :limit
            """)
    Flux<Delivery> of(long order, UUID before, int limit);

    @Modifying
    @Query("""
            insert into stamp_delivery
              (order_id, delivery_id, numbers, stamps, receiver, delivered_at, delivered_by)
            values (:order, :id, int8range(:first, :last, '[]'), :count, :receiver, :at, :by)
            """)
    Mono<Void> add(long order, UUID id, long first, long last, long count, String receiver, Instant at, String by);
}
