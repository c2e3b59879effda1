package vn.nguon.trace.store;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventId;

/** The uses of lots at a time and after it; asked only where a record comes late, by who holds the lots' locks. */
@Component
public class LaterRecords {

    /** More than these are not named; who meets so many corrects their time. */
    private static final int MOST = 200;

    private static final String TAKEN = """
            select later.lot_id, later.event_id, later.taken, later.left_then, lot.unit, e.stage, e.event_time, e.zone
            from (
              select c.lot_id, c.organisation_id, c.event_id, c.reversal, -c.change as taken,
                held.quantity - coalesce(sum(c.change) over (
                  partition by c.lot_id, c.organisation_id
                  order by c.event_time desc
                  groups between unbounded preceding and 1 preceding), 0) as left_then
              from asked
              join lot_holding held on held.lot_id = asked.lot_id and held.organisation_id = asked.holder
              join holding_change c on c.lot_id = asked.lot_id and c.organisation_id = asked.holder
                and c.event_time >= asked.since) later
            join lot on lot.lot_id = later.lot_id
            join trace_event e on e.event_id = later.event_id
            where later.taken > 0
              and not later.reversal
              and not exists (select from event_error wrong where wrong.event_id = later.event_id)
            order by e.event_time, e.event_id
            limit :most
            """;

    private final DatabaseClient database;

    LaterRecords(DatabaseClient database) {
        this.database = database;
    }

    /** What an organisation took of lots from that time on, in the order it happened; at most 200 records. */
    public Mono<List<LaterRecord>> since(OrganisationId holder, Collection<LotId> lots, OffsetDateTime time) {
        return read(database.sql("with asked as (select unnest(:lots) as lot_id, :holder::bigint as holder,"
                        + " :since::timestamptz as since)\n" + TAKEN)
                .bind("lots", lots.stream().map(LotId::value).toArray(UUID[]::new))
                .bind("holder", holder.value())
                .bind("since", time));
    }

    /** What could not have been without the goods that an event brought, in the order it happened. */
    public Mono<List<LaterRecord>> needing(EventId event) {
        return read(database.sql("""
                        with brought as (
                          select lot_id, organisation_id as holder, event_time as since, change
                          from holding_change
                          where event_id = :event
                            and lot_id in (select lot_id from event_goods where event_id = :event)
                            and not reversal
                            and change > 0),
                        asked as (select lot_id, holder, since from brought),
                        wanting as (
                        """ + TAKEN.replace("limit :most\n", "") + """
                          )
                        select wanting.*
                        from wanting
                        join brought on brought.lot_id = wanting.lot_id
                        where wanting.left_then < brought.change
                        order by wanting.event_time, wanting.event_id
                        limit :most
                        """).bind("event", event.value()));
    }

    private static Mono<List<LaterRecord>> read(DatabaseClient.GenericExecuteSpec asked) {
        return asked.bind("most", MOST)
                .map(row -> later(new ColumnReader(row)))
                .all()
                .collectList();
    }

    private static LaterRecord later(ColumnReader row) {
        return new LaterRecord(
                new LotId(row.value("lot_id", UUID.class)),
                new EventId(row.value("event_id", UUID.class)),
                Stage.valueOf(row.text("stage")),
                row.value("event_time", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.of(row.text("zone"))),
                new Quantity(row.value("taken", BigDecimal.class), Unit.valueOf(row.text("unit"))),
                row.value("left_then", BigDecimal.class));
    }
}
