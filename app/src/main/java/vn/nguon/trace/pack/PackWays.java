package vn.nguon.trace.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.EventId;

/** Which way one pack took, as far as records named it. */
@Component
public class PackWays {

    private final DatabaseClient database;

    PackWays(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A record named the pack.
     *
     * @param by     whose record it is
     * @param holder who had it from then on; null while it was on its way, and once it was sold or gone
     */
    public record Step(
            EventId event, OrganisationId by, @Nullable OrganisationId holder, Instant at) {}

    /**
     * Where one pack is.
     *
     * @param holder   who has it; null while it is on its way, sold or gone, or if its stamp is on no goods
     * @param since    when that was recorded to have begun
     * @param named    whether a record named it since it was stamped
     * @param caseCode the case it is in, if it is in one
     * @param palletCode the pallet that the case is on, if it is on one
     */
    public record Whereabouts(
            @Nullable OrganisationId holder,
            @Nullable String holderName,
            @Nullable Instant since,
            boolean named,
            @Nullable String caseCode,
            @Nullable String palletCode) {}

    /** The records that named the pack of a lot with that stamp and were not declared wrong, in the order they happened. */
    public Mono<List<Step>> of(LotId lot, long number) {
        return database.sql("""
                        select event_id, organisation_id, holder, event_time
                        from pack_step step
                        where numbers @> :number
                          and lot_id = :lot
                          and not exists (select from event_error wrong where wrong.event_id = step.event_id)
                        order by event_time, event_id
                        """)
                .bind("number", number)
                .bind("lot", lot.value())
                .map(row -> step(new ColumnReader(row)))
                .all()
                .collectList();
    }

    /** Where the pack with that stamp is; its holder is who stamped it as long as no record named it. */
    public Mono<Whereabouts> whereabouts(long order, long number) {
        return database.sql("""
                        select case when step.event_id is null then a.organisation_id else step.holder end as holder,
                          o.name as holder_name, coalesce(step.event_time, a.activated_at) as since,
                          step.event_id is not null as named, c.case_code, pallet.pallet_code
                        from (select :order::bigint as order_id, :number::bigint as number) asked
                        left join activation a on a.order_id = asked.order_id and a.numbers @> asked.number
                          and a.withdrawn_at is null
                        left join lateral (
                          select event_id, holder, event_time
                          from pack_step s
                          where s.numbers @> asked.number
                            and s.lot_id = a.lot_id
                            and not exists (select from event_error wrong where wrong.event_id = s.event_id)
                          order by event_time desc, event_id desc
                          limit 1) step on true
                        left join case_content c on c.numbers @> asked.number and c.out_event is null
                        left join pallet_content pallet on pallet.case_organisation = c.organisation_id
                          and pallet.case_code = c.case_code
                          and pallet.out_event is null
                        left join organisation o
                          on o.id = case when step.event_id is null then a.organisation_id else step.holder end
                        """)
                .bind("order", order)
                .bind("number", number)
                .map(row -> whereabouts(new ColumnReader(row)))
                .one();
    }

    private static Step step(ColumnReader row) {
        Long holder = row.maybe("holder", Long.class);
        return new Step(
                new EventId(row.value("event_id", UUID.class)),
                new OrganisationId(row.number("organisation_id")),
                holder == null ? null : new OrganisationId(holder),
                row.value("event_time", Instant.class));
    }

    private static Whereabouts whereabouts(ColumnReader row) {
        Long holder = row.maybe("holder", Long.class);
        return new Whereabouts(
                holder == null ? null : new OrganisationId(holder),
                row.maybe("holder_name", String.class),
                row.maybe("since", Instant.class),
                row.value("named", Boolean.class),
                row.maybe("case_code", String.class),
                row.maybe("pallet_code", String.class));
    }
}
