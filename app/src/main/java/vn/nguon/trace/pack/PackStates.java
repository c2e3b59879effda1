package vn.nguon.trace.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;

/** What is known of packs: the goods they are, who has them, since when. */
@Component
class PackStates {

    private final DatabaseClient database;

    PackStates(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Cuts the runs wherever a range of an activation or of a record begins or ends; so the same is known of all packs
     * between two cuts, and the first of them is asked for all.
     */
    Flux<PackState> of(List<PackNumbers.Run> runs) {
        return database.sql("""
                        with named as (
                          select order_id, int8range(first, last, '[]') as numbers
                          from unnest(:orders, :firsts, :lasts) as run (order_id, first, last)),
                        known as (
                          select named.order_id, named.numbers as whole, a.numbers
                          from named
                          join activation a on a.order_id = named.order_id and a.numbers && named.numbers
                            and a.withdrawn_at is null
                          union all
                          select named.order_id, named.numbers, s.numbers
                          from named
                          join pack_step s on s.numbers && named.numbers),
                        cut as (
                          select order_id, numbers as whole, lower(numbers) as at from named
                          union
                          select order_id, whole, bound
                          from known
                          cross join lateral (values (lower(numbers)), (upper(numbers))) as ends (bound)
                          where whole @> bound)
                        select cut.order_id, cut.at as first,
                          coalesce(lead(cut.at) over (partition by cut.order_id, cut.whole order by cut.at),
                            upper(cut.whole)) - 1 as last,
                          a.lot_id, a.activated_at, a.organisation_id as stamped_by,
                          step.event_id, step.holder, step.organisation_id as said_by, step.event_time
                        from cut
                        left join activation a on a.order_id = cut.order_id and a.numbers @> cut.at
                          and a.withdrawn_at is null
                        left join lateral (
                          select event_id, holder, organisation_id, event_time
                          from pack_step s
                          where s.numbers @> cut.at
                            and s.lot_id = a.lot_id
                            and not exists (select from event_error wrong where wrong.event_id = s.event_id)
                          order by event_time desc, event_id desc
                          limit 1) step on true
                        order by cut.at
                        """)
                .bind("orders", runs.stream().map(PackNumbers.Run::order).toArray(Long[]::new))
                .bind("firsts", runs.stream().map(PackNumbers.Run::first).toArray(Long[]::new))
                .bind("lasts", runs.stream().map(PackNumbers.Run::last).toArray(Long[]::new))
                .map(row -> state(new ColumnReader(row)))
                .all();
    }

    private static PackState state(ColumnReader row) {
        UUID lot = row.maybe("lot_id", UUID.class);
        UUID event = row.maybe("event_id", UUID.class);
        boolean named = event != null;
        Long holder = row.maybe(named ? "holder" : "stamped_by", Long.class);
        Long by = row.maybe(named ? "said_by" : "stamped_by", Long.class);
        return new PackState(
                row.number("order_id"),
                row.number("first"),
                row.number("last"),
                lot == null ? null : new LotId(lot),
                holder == null ? null : new OrganisationId(holder),
                by == null ? null : new OrganisationId(by),
                row.maybe(named ? "event_time" : "activated_at", Instant.class),
                event == null ? null : new EventId(event));
    }
}
