package vn.nguon.stamp.order;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;

/** The table in which orders are entered and go from state to state; whether they may is settled before. */
@Component
class StampOrderTable {

    private final DatabaseClient database;

    StampOrderTable(DatabaseClient database) {
        this.database = database;
    }

    /** What of an organisation waits for the authority; until the transaction ends nobody else orders for it. */
    Mono<Waiting> waiting(OrganisationId organisation) {
        return database.sql("select take_turn('orders', :organisation)")
                .bind("organisation", organisation.value())
                .then()
                .then(database.sql("""
                                select count(*) as orders, coalesce(sum(quantity), 0)::bigint as stamps
                                from stamp_order
                                where organisation_id = :organisation
                                  and status = 'REQUESTED'
                                """)
                        .bind("organisation", organisation.value())
                        .map(row -> new Waiting(
                                new ColumnReader(row).number("orders"), new ColumnReader(row).number("stamps")))
                        .one());
    }

    /** So many orders, with so many stamps in all. */
    record Waiting(long orders, long stamps) {}

    Mono<StampOrder> add(
            OrganisationId organisation,
            @Nullable ProductId product,
            long quantity,
            String purpose,
            String by,
            Instant at) {
        return database.sql("""
                        insert into stamp_order (organisation_id, product_id, quantity, purpose, requested_by, requested_at)
                        values (:organisation, :product, :quantity, :purpose, :by, :at)
                        returning\s""" + OrderRows.COLUMNS)
                .bind("organisation", organisation.value())
                .bind("product", Parameters.in(R2dbcType.BIGINT, product == null ? null : product.value()))
                .bind("quantity", quantity)
                .bind("purpose", purpose)
                .bind("by", by)
                .bind("at", at)
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .one();
    }

    /** The order after it was decided on, or nothing if it was decided before. */
    Mono<StampOrder> decide(
            OrderId id, String status, StampOrder.Decision decision, @Nullable OrganisationId printHouse) {
        return database.sql("""
                        update stamp_order
                        set status = :status, decided_by = :by, decided_at = :at, reason = :reason,
                          print_house_id = :printHouse
                        where id = :id
                          and status = 'REQUESTED'
                        returning\s""" + OrderRows.COLUMNS)
                .bind("status", status)
                .bind("by", decision.by())
                .bind("at", decision.at())
                .bind("reason", decision.reason())
                .bind("printHouse", Parameters.in(R2dbcType.BIGINT, printHouse == null ? null : printHouse.value()))
                .bind("id", id.value())
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .one();
    }

    Mono<StampOrder> assign(OrderId id, OrganisationId printHouse) {
        return database.sql("""
                        update stamp_order
                        set print_house_id = :printHouse
                        where id = :id
                        returning\s""" + OrderRows.COLUMNS)
                .bind("printHouse", printHouse.value())
                .bind("id", id.value())
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .one();
    }

    /** The order with its numbers, or nothing if fewer numbers are left than it needs. */
    Mono<StampOrder> issue(OrderId id, int keyVersion, String address, String by, Instant at) {
        return database.sql("""
                        with numbers as (
                          update stamp_numbering
                          set next = next + quantity
                          from stamp_order
                          where id = :id
                            and next + quantity <= 1000000000000
                          returning int8range(next - quantity, next) as taken)
                        update stamp_order
                        set status = 'ISSUED', numbers = taken, key_version = :key, address = :address, issued_by = :by,
                          issued_at = :at, gtin = (select gtin from product where id = product_id)
                        from numbers
                        where id = :id
                        returning\s""" + OrderRows.COLUMNS.replace("numbers", "stamp_order.numbers"))
                .bind("id", id.value())
                .bind("key", keyVersion)
                .bind("address", address)
                .bind("by", by)
                .bind("at", at)
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .one();
    }

    /** What the ledger says an act on the order is about. */
    static List<String> subjects(StampOrder order) {
        return order.request().product() == null
                ? List.of(order.id().subject(), order.owner().subject())
                : List.of(
                        order.id().subject(),
                        order.owner().subject(),
                        order.request().product().subject());
    }
}
