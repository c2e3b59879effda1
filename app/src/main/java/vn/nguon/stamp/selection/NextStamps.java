package vn.nguon.stamp.selection;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.trace.LotId;

/**
 * The stamps that come next on an organisation's rolls: after those activated last, neither on goods nor void nor held.
 * Where nobody can work out the serial of the 450th stamp, these are offered by name.
 */
@Component
public class NextStamps {

    private static final int ORDERS = 20;
    private static final int MOST_RANGES = 1000;

    /** Something was done with stamps of the order that the condition picks. */
    private static final String TAKEN = """
              (select numbers
                from activation
                where order_id = %1$s and withdrawn_at is null and %2$s
                order by numbers
                limit 1)
              union all
              (select numbers from voiding where order_id = %1$s and %2$s order by numbers limit 1)
              union all
              (select numbers
                from stamp_freeze
                where order_id = %1$s and released_at is null and %2$s
                order by numbers
                limit 1)
            """;

    /** Up to which number somebody has the stamps: what a print house prints, once it handed it over or it was fetched. */
    private static final String HAD = """
              select null::bigint as until
              from stamp_order
              where id = free.id and print_house_id is null
              union all
              select upper(part) - 1
              from unnest((
                  select range_agg(numbers)
                  from (
                    select numbers from stamp_delivery where order_id = free.id and upper(numbers) > at
                    union all
                    select numbers
                    from stamp_download
                    left join api_key on 'key:' || api_key.id = downloaded_by
                    join account on 'account:' || account.id = downloaded_by or account.id = api_key.account_id
                    where order_id = free.id and upper(numbers) > at and account.organisation_id = :owner) given)) part
              where part @> at
                and exists (select from stamp_order where id = free.id and print_house_id is not null)
            """;

    /** Steps over what is taken, once round the order; where it takes more than fifty steps, nothing is offered. */
    private static final String NEXT = """
            with recursive fit as (
              select id, product_id is null as any_goods, lower(numbers) as first, upper(numbers) - 1 as last, (
                  select upper(activation.numbers)
                  from activation
                  where order_id = stamp_order.id
                    and withdrawn_at is null
                  order by activation_id desc, activation.numbers desc
                  limit 1) as after
              from stamp_order
              where organisation_id = :owner
                and status = 'ISSUED'
                and (product_id is null or product_id = :product)
              order by id desc
              limit :orders),
            step as (
              select id, first, last, coalesce(after, first) as at, false as again, 0 as steps
              from fit
              union all
              select id, first, last, coalesce(there.next, first), again or there.next is null, steps + 1
              from step
              cross join lateral (select max(upper(numbers)) as next from (""" + TAKEN.formatted("step.id", "numbers @> step.at") + """
                ) taken) there
              where steps < 50
                and (there.next is not null or at > last and not again)),
            free as (
              select distinct on (id) id, last, at
              from step
              order by id, steps desc)
            select free.id, at as first, least(free.last, at + :wanted - 1, there.next - 1, had.until) as last
            from free
            join fit on fit.id = free.id
            cross join lateral (select min(lower(numbers)) as next from ("""
            + TAKEN.formatted("free.id", "numbers && int8range(at, at + :wanted)") + """
              ) taken) there
            join lateral (""" + HAD + """
              ) had on true
            where at <= free.last
              and (there.next is null or there.next > at)
            order by any_goods, after is null, free.id
            limit :limit
            """;

    private final DatabaseClient database;

    NextStamps(DatabaseClient database) {
        this.database = database;
    }

    /**
     * The next stamps for goods of that product, of each of the first orders that have any: those made for the product
     * before those for any, those begun before those untouched, the older first.
     *
     * @param wanted how many, at least one; fewer come where fewer lie together
     * @param limit  of how many orders
     */
    public Flux<SelectionPart> of(OrganisationId owner, ProductId product, long wanted, int limit) {
        return database.sql(NEXT)
                .bind("owner", owner.value())
                .bind("product", product.value())
                .bind("wanted", wanted)
                .bind("orders", ORDERS)
                .bind("limit", limit)
                .map(row -> {
                    ColumnReader columns = new ColumnReader(row);
                    return new SelectionPart(new OrderId(columns.number("id")), range(columns));
                })
                .all();
    }

    /** How many packs of the lot bear no stamp and are in the organisation's hands. */
    public Mono<Long> barePacks(OrganisationId owner, LotId lot) {
        return database.sql("""
                        select greatest(0, least(lot.quantity - stamps_activated, held.quantity - held.stamped))::bigint as bare
                        from lot
                        left join lot_holding held on held.lot_id = lot.lot_id and held.organisation_id = :owner
                        where lot.lot_id = :lot
                        """)
                .bind("owner", owner.value())
                .bind("lot", lot.value())
                .map(row -> new ColumnReader(row).number("bare"))
                .one();
    }

    /** What was issued to the organisation, in its latest thousand orders: among them are the stamps it speaks of. */
    public Mono<List<StampRange>> issuedTo(OrganisationId owner) {
        return database.sql("""
                        select lower(numbers) as first, upper(numbers) - 1 as last
                        from stamp_order
                        where organisation_id = :owner
                          and status = 'ISSUED'
                        order by id desc
                        limit :limit
                        """)
                .bind("owner", owner.value())
                .bind("limit", MOST_RANGES)
                .map(row -> range(new ColumnReader(row)))
                .all()
                .collectList();
    }

    private static StampRange range(ColumnReader columns) {
        return new StampRange(columns.number("first"), columns.number("last"));
    }
}
