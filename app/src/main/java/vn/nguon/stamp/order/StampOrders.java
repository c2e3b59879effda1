package vn.nguon.stamp.order;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Columns;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampRange;

/** The orders of all organisations. */
@Component
public class StampOrders {

    private final DatabaseClient database;

    StampOrders(DatabaseClient database) {
        this.database = database;
    }

    /** The order, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<StampOrder> find(OrderId id) {
        return find(id, "");
    }

    /** As above; nobody else changes the order, its activations or its voidings until the act is over. */
    public Mono<StampOrder> findForChange(OrderId id) {
        return find(id, "for no key update");
    }

    /** The order if it concerns the actor: its owner, its print house, inspectors, the authority; else {@link NotFound}. */
    public Mono<StampOrder> seen(Actor actor, OrderId id) {
        return find(id).doOnNext(order -> order.requireSeeing(actor));
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
        boolean all = actor.isAny(Role.INSPECTOR, Role.AUTHORITY);
        long organisation =
                actor.organisation() == null ? 0 : actor.organisation().value();
        return database.sql("select " + OrderRows.COLUMNS + """
                        from stamp_order
                        where id < :before
                          and (:all
                            or (:works and organisation_id = :organisation)
                            or (:prints and print_house_id = :organisation))
                          and (:status::text is null or status = :status)
                          and (:owner::bigint is null or organisation_id = :owner)
                        order by id desc
                        limit :limit
                        """)
                .bind("before", before)
                .bind("all", all)
                .bind("works", actor.isAny(Role.MEMBER, Role.MANAGER))
                .bind("prints", actor.is(Role.PRINT_HOUSE))
                .bind("organisation", organisation)
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status))
                .bind("owner", Parameters.in(R2dbcType.BIGINT, owner == null ? null : owner.value()))
                .bind("limit", limit)
                .map(row -> OrderRows.order(new Columns(row)))
                .all();
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
                .map(row -> OrderRows.order(new Columns(row)))
                .all();
    }

    /**
     * As {@link #seen(Actor, String, OrganisationId, long, int)}, of whose number, organisation or product every word of
     * the text is found, accents or not.
     */
    public Flux<StampOrder> search(
            Actor actor, String text, @Nullable String status, @Nullable OrganisationId owner, long before, int limit) {
        if (text.isBlank()) {
            return seen(actor, status, owner, before, limit);
        }
        return database.sql("select " + OrderRows.COLUMNS + """
                        from stamp_order
                        where id < :before
                          and (:all
                            or (:works and organisation_id = :organisation)
                            or (:prints and print_house_id = :organisation))
                          and (:status::text is null or status = :status)
                          and (:owner::bigint is null or organisation_id = :owner)
                          and found_by(
                            id || ' ' || (select search from organisation where organisation.id = organisation_id)
                              || ' ' || coalesce((select search from product where product.id = product_id), ''), :text)
                        order by id desc
                        limit :limit
                        """)
                .bind("before", before)
                .bind("all", actor.isAny(Role.INSPECTOR, Role.AUTHORITY))
                .bind("works", actor.isAny(Role.MEMBER, Role.MANAGER))
                .bind("prints", actor.is(Role.PRINT_HOUSE))
                .bind(
                        "organisation",
                        actor.organisation() == null ? 0L : actor.organisation().value())
                .bind("status", Parameters.in(R2dbcType.VARCHAR, status))
                .bind("owner", Parameters.in(R2dbcType.BIGINT, owner == null ? null : owner.value()))
                .bind("text", text)
                .bind("limit", limit)
                .map(row -> OrderRows.order(new Columns(row)))
                .all();
    }

    /** What was issued, by the day it was, since that day; in the order of days. */
    public Flux<IssuedOn> issuedSince(LocalDate from) {
        return database.sql("""
                        select (issued_at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(*) as orders,
                          sum(quantity)::bigint as stamps
                        from stamp_order
                        where status = 'ISSUED'
                          and issued_at >= cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                        group by day
                        order by day
                        """)
                .bind("from", from)
                .map(row -> new IssuedOn(
                        new Columns(row).value("day", LocalDate.class),
                        new Columns(row).number("orders"),
                        new Columns(row).number("stamps")))
                .all();
    }

    /** What was issued on one day. */
    public record IssuedOn(LocalDate day, long orders, long stamps) {}

    /** How many stamps were asked for and issued, of one organisation; for one product and for any, or all (null). */
    public Mono<Given> given(OrganisationId owner, @Nullable ProductId product) {
        return database.sql("""
                        select count(*) filter (where status = 'ISSUED') as orders,
                          coalesce(sum(quantity) filter (where status = 'ISSUED'), 0)::bigint as issued,
                          coalesce(sum(quantity) filter (where status in ('REQUESTED', 'APPROVED')), 0)::bigint as asked
                        from stamp_order
                        where organisation_id = :owner
                          and (:product::bigint is null or product_id is null or product_id = :product)
                        """)
                .bind("owner", owner.value())
                .bind("product", Parameters.in(R2dbcType.BIGINT, product == null ? null : product.value()))
                .map(row -> new Given(
                        new Columns(row).number("orders"),
                        new Columns(row).number("issued"),
                        new Columns(row).number("asked")))
                .one();
    }

    /**
     * What an organisation was given.
     *
     * @param orders how many orders were issued
     * @param issued how many stamps that was
     * @param asked  how many more it asked for that were not issued yet, and not refused
     */
    public record Given(long orders, long issued, long asked) {}

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
                .map(row -> OrderRows.order(new Columns(row)))
                .all()
                .cast(StampOrder.Issued.class);
    }

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
                .map(row -> OrderRows.order(new Columns(row)))
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
                .map(row -> OrderRows.order(new Columns(row)))
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
                .map(row -> OrderRows.order(new Columns(row)))
                .one();
    }

    /** The order with its numbers, or nothing if fewer numbers are left than it needs. */
    Mono<StampOrder> issue(OrderId id, int keyVersion, String by, Instant at) {
        return database.sql("""
                        with numbers as (
                          update stamp_numbering
                          set next = next + quantity
                          from stamp_order
                          where id = :id
                            and next + quantity <= 1000000000000
                          returning int8range(next - quantity, next) as taken)
                        update stamp_order
                        set status = 'ISSUED', numbers = taken, key_version = :key, issued_by = :by, issued_at = :at
                        from numbers
                        where id = :id
                        returning\s""" + OrderRows.COLUMNS.replace("numbers", "stamp_order.numbers"))
                .bind("id", id.value())
                .bind("key", keyVersion)
                .bind("by", by)
                .bind("at", at)
                .map(row -> OrderRows.order(new Columns(row)))
                .one();
    }

    private Mono<StampOrder> find(OrderId id, String lock) {
        return database.sql("select " + OrderRows.COLUMNS + "from stamp_order where id = :id " + lock)
                .bind("id", id.value())
                .map(row -> OrderRows.order(new Columns(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    static List<String> subjects(StampOrder order) {
        return order.request().product() == null
                ? List.of(order.id().subject(), order.owner().subject())
                : List.of(
                        order.id().subject(),
                        order.owner().subject(),
                        order.request().product().subject());
    }
}
