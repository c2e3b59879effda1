package vn.nguon.stamp.order;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;

/** The orders of all organisations. */
@Component
public class StampOrders {

    private static final String SEEN = "select " + OrderRows.COLUMNS + """
            from stamp_order
            where id < :before
              and\s""" + OrderVisibility.CONDITION + """
              and (:status::text is null or status = :status)
              and (:owner::bigint is null or organisation_id = :owner)
            """;

    private static final String FOUND = """
              and found_by(
                id || ' ' || (select search from organisation where organisation.id = organisation_id)
                  || ' ' || coalesce((select search from product where product.id = product_id), ''), :text)
            """;

    private static final String LATEST = """
            order by id desc
            limit :limit
            """;

    private final DatabaseClient database;

    StampOrders(DatabaseClient database) {
        this.database = database;
    }

    /** The order, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<StampOrder> get(OrderId id) {
        return get(id, "");
    }

    /** As above; nobody else changes the order, its activations or its voidings until the act is over. */
    public Mono<StampOrder> getForUpdate(OrderId id) {
        return get(id, "for no key update");
    }

    /**
     * As {@link #get(OrderId)}; in a transaction nobody gives the order to another print house, puts its stamps on goods
     * or voids them until that ends, but others may read it so.
     */
    public Mono<StampOrder> getForShare(OrderId id) {
        return get(id, "for share");
    }

    /** The order if it concerns the actor: its owner, its print house, inspectors, the authority; else {@link NotFound}. */
    public Mono<StampOrder> getSeen(Actor actor, OrderId id) {
        return get(id).doOnNext(order -> order.requireSeeing(actor));
    }

    /**
     * Orders that concern the actor, newest first.
     *
     * @param status only those in that state: REQUESTED, APPROVED, REJECTED, ISSUED
     * @param owner  only those of that organisation
     * @param before only those with a lower id
     */
    public Flux<StampOrder> seen(
            Actor actor, @Nullable String status, @Nullable OrganisationId owner, long before, int limit) {
        return latest(database.sql(SEEN + LATEST), actor, status, owner, before, limit);
    }

    /** Orders of all organisations that have been in a state longest: REQUESTED, APPROVED. For the authority. */
    public Flux<StampOrder> waiting(String status, int limit) {
        return database.sql("select " + OrderRows.COLUMNS + """
                        from stamp_order
                        where status = :status
                        order by id
                        limit :limit
                        """)
                .bind("status", status)
                .bind("limit", limit)
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .all();
    }

    /**
     * As {@link #seen(Actor, String, OrganisationId, long, int)}, of whose number, organisation or product every word of
     * the text is found, accents or not.
     */
    public Flux<StampOrder> search(
            Actor actor, String text, @Nullable String status, @Nullable OrganisationId owner, long before, int limit) {
        return text.isBlank()
                ? seen(actor, status, owner, before, limit)
                : latest(database.sql(SEEN + FOUND + LATEST).bind("text", text), actor, status, owner, before, limit);
    }

    /**
     * The issued orders that hold any of those stamps, by id; nobody else changes them, their activations or their
     * voidings until the act is over. Taken in one order by everybody, so that acts wait for each other and never in a
     * circle.
     *
     * @param owner      only orders of that organisation
     * @param printHouse only orders that it prints
     */
    public Flux<StampOrder.Issued> holdingForChange(
            List<StampRange> stamps, @Nullable OrganisationId owner, @Nullable OrganisationId printHouse) {
        return database.sql("select " + OrderRows.COLUMNS + """
                        from stamp_order
                        where numbers && (
                            select range_agg(int8range(first, last, '[]'))
                            from unnest(:firsts, :lasts) as named (first, last))
                          and (:owner::bigint is null or organisation_id = :owner)
                          and (:printHouse::bigint is null or print_house_id = :printHouse)
                        order by id
                        for no key update
                        """)
                .bind("firsts", stamps.stream().map(StampRange::first).toArray(Long[]::new))
                .bind("lasts", stamps.stream().map(StampRange::last).toArray(Long[]::new))
                .bind("owner", Parameters.in(R2dbcType.BIGINT, owner == null ? null : owner.value()))
                .bind("printHouse", Parameters.in(R2dbcType.BIGINT, printHouse == null ? null : printHouse.value()))
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .all()
                .cast(StampOrder.Issued.class);
    }

    private static Flux<StampOrder> latest(
            GenericExecuteSpec query,
            Actor actor,
            @Nullable String status,
            @Nullable OrganisationId owner,
            long before,
            int limit) {
        return OrderVisibility.of(actor, query)
                .bind("before", before)
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status))
                .bind("owner", Parameters.in(R2dbcType.BIGINT, owner == null ? null : owner.value()))
                .bind("limit", limit)
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .all();
    }

    private Mono<StampOrder> get(OrderId id, String lock) {
        return database.sql("select " + OrderRows.COLUMNS + "from stamp_order where id = :id " + lock)
                .bind("id", id.value())
                .map(row -> OrderRows.order(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }
}
