package vn.nguon.trace.growing;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.plan.Stage;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.rule.CropIsFinished;

/** The crops that grow, and from which day each may be harvested. */
@Component
public class Crops {

    private static final String COLUMNS = """
            select crop.lot_id, crop.botanical_name, crop.finished_at,
              (select max(care.harvest_from)
               from growing_care care
               where care.lot_id = crop.lot_id
                 and not exists (select from event_error wrong where wrong.event_id = care.event_id)) as harvest_from
            from crop
            join lot on lot.lot_id = crop.lot_id
            """;

    private final DatabaseClient database;
    private final Lots lots;

    Crops(DatabaseClient database, Lots lots) {
        this.database = database;
        this.lots = lots;
    }

    /** The crop, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Crop> get(LotId id) {
        return database.sql(COLUMNS + "where crop.lot_id = :id")
                .bind("id", id.value())
                .map(row -> row(new ColumnReader(row)))
                .one()
                .flatMap(this::whole)
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** The organisation's crops that are not finished, in the order they were started. */
    public Mono<Slice<Crop>> standing(OrganisationId organisation, Cursor cursor) {
        return database.sql(COLUMNS + """
                        where lot.organisation_id = :organisation
                          and lot.withdrawn_at is null
                          and crop.finished_at is null
                          and crop.lot_id > :after
                        order by crop.lot_id
                        limit :limit
                        """)
                .bind("organisation", organisation.value())
                .bind("after", cursor.after())
                .bind("limit", cursor.limit() + 1)
                .map(row -> row(new ColumnReader(row)))
                .all()
                .concatMap(this::whole)
                .as(cursor.slice(crop -> crop.lot().id().value()));
    }

    Mono<Void> add(LotId id, String botanicalName) {
        return database.sql("insert into crop (lot_id, botanical_name) values (:id, :name)")
                .bind("id", id.value())
                .bind("name", botanicalName)
                .then();
    }

    /** @param by the harvest that was its last, if that finishes it */
    Mono<Void> finish(LotId id, Instant at, @Nullable EventId by) {
        return database.sql("""
                        update crop set finished_at = :at, finished_by = :by
                        where lot_id = :id
                          and finished_at is null
                        """)
                .bind("id", id.value())
                .bind("at", at)
                .bind("by", by == null ? Parameters.in(UUID.class) : Parameters.in(by.value()))
                .fetch()
                .rowsUpdated()
                .flatMap(finished -> finished == 1 ? Mono.empty() : Mono.error(new CropIsFinished()));
    }

    /** Refuses what is no crop, and one that is finished. The caller holds the crop's lock. */
    Mono<Void> requireStanding(LotId id) {
        return database.sql("select finished_at is not null as finished from crop where lot_id = :id")
                .bind("id", id.value())
                .map(row -> new ColumnReader(row).value("finished", Boolean.class))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(finished -> finished ? Mono.error(new CropIsFinished()) : Mono.empty());
    }

    /** Refuses with {@link CropWentOn} to end at that time what was cared for or harvested later; the caller holds its lock. */
    Mono<Void> requireNothingAfter(LotId id, OffsetDateTime end) {
        return database.sql("""
                        select stage, event_time, zone
                        from trace_event e
                        where event_id in (
                            select event_id
                            from event_goods
                            where lot_id = :id
                            union
                            select event_id
                            from lot_link
                            where lot_id = :id
                              and direction = 'AHEAD')
                          and biz_step in ('other', 'commissioning')
                          and event_time > :end
                          and not exists (select from event_error wrong where wrong.event_id = e.event_id)
                        order by event_time
                        limit 1
                        """)
                .bind("id", id.value())
                .bind("end", end)
                .map(row -> new CropWentOn(
                        Stage.valueOf(new ColumnReader(row).text("stage")),
                        new ColumnReader(row)
                                .value("event_time", OffsetDateTime.class)
                                .withOffsetSameInstant(ZoneOffset.of(new ColumnReader(row).text("zone")))))
                .one()
                .flatMap(Mono::error);
    }

    Mono<Void> treat(LotId id, EventId event, String agent, OffsetDateTime applied, LocalDate harvestFrom) {
        return database.sql("""
                        insert into growing_care (lot_id, event_id, agent, applied_at, harvest_from)
                        values (:id, :event, :agent, :applied, :from)
                        """)
                .bind("id", id.value())
                .bind("event", event.value())
                .bind("agent", agent)
                .bind("applied", applied)
                .bind("from", harvestFrom)
                .then();
    }

    private Mono<Crop> whole(Row row) {
        return lots.findAll(List.of(row.id()))
                .singleOrEmpty()
                .map(lot -> new Crop(lot, row.botanicalName(), row.harvestFrom(), row.finishedAt()));
    }

    private static Row row(ColumnReader row) {
        return new Row(
                new LotId(row.value("lot_id", UUID.class)),
                row.text("botanical_name"),
                row.maybe("harvest_from", LocalDate.class),
                row.maybe("finished_at", Instant.class));
    }

    private record Row(
            LotId id,
            String botanicalName,
            @Nullable LocalDate harvestFrom,
            @Nullable Instant finishedAt) {}
}
