package vn.nguon.trace.journey;

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
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.RecordedEvent;

/** The records of an organisation, the latest first. */
@Component
public class OwnRecords {

    private static final String RECORDED = """
            from trace_event
            where organisation_id = :own
              and event_id < :before
            """;

    private static final String OF_STAGE = "  and stage = :stage\n";

    private static final String LATEST = """
            select event_id
            %s
            order by event_id desc
            limit :limit
            """;

    /**
     * A word that many lots have is soon found in the latest records; a rare one is not, and the index of lots' words
     * tells which lots have it.
     */
    private static final String ABOUT_LOTS = """
            with near as materialized (
              select event_id
              from (
                select event_id
                %1$s
                order by event_id desc
                limit 300) latest
              where exists (
                select
                from event_goods
                join lot using (lot_id)
                where event_goods.event_id = latest.event_id
                  and words @@ (select words_begun(:text)))
              limit :limit),
            named as (
              select lot_id
              from lot
              where words @@ (select words_begun(owned(:own, :text)))
                and (select count(*) from near) < :limit
              union
              select lot_id
              from lot_holding held
              join lot using (lot_id)
              where held.organisation_id = :own
                and lot.organisation_id <> :own
                and words @@ (select words_begun(:text))
                and (select count(*) from near) < :limit),
            far as (
              select distinct event_id
              %1$s
                and event_id in (select event_id from event_goods join named using (lot_id)))
            select event_id from near
            union
            select event_id from far
            order by event_id desc
            limit :limit
            """;

    private final DatabaseClient database;
    private final Events events;

    OwnRecords(DatabaseClient database, Events events) {
        this.database = database;
        this.events = events;
    }

    /**
     * Those about lots whose number and name hold words that begin so, accents or not.
     *
     * @param stage only those of that stage, or null
     */
    public Mono<Slice<RecordedEvent>> search(OrganisationId own, @Nullable Stage stage, String text, Cursor cursor) {
        String recorded = stage == null ? RECORDED : RECORDED + OF_STAGE;
        DatabaseClient.GenericExecuteSpec asked = database.sql(
                        (text.isBlank() ? LATEST : ABOUT_LOTS).formatted(recorded))
                .bind("own", own.value())
                .bind("before", cursor.before())
                .bind("limit", cursor.limit() + 1);
        asked = stage == null ? asked : asked.bind("stage", stage.name());
        asked = text.isBlank() ? asked : asked.bind("text", text);
        return asked.map(row -> new EventId(new ColumnReader(row).value("event_id", UUID.class)))
                .all()
                .collectList()
                .flatMap(events::latestFirst)
                .map(found ->
                        Slice.of(found, cursor.limit(), event -> event.id().value()));
    }
}
