package vn.nguon.trace.correction;

import io.r2dbc.postgresql.codec.Json;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.ColumnReader;
import vn.nguon.trace.event.DeclaredError;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.store.EventEffects;
import vn.nguon.trace.store.LaterRecords;

/** Takes back, in the caller's transaction, what an event did; the caller holds the locks of its lots. */
@Component
class UndoingEvents {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final LaterRecords later;

    UndoingEvents(DatabaseClient database, JsonMapper json, LaterRecords later) {
        this.database = database;
        this.json = json;
        this.later = later;
    }

    Mono<Void> mark(EventId event, DeclaredError mistake, String by, Map<String, Object> epcis) {
        return database.sql("""
                        insert into event_error (event_id, declared_at, reason, explanation, declared_by, body)
                        values (:event, :at, :reason, :explanation, :by, :body)
                        """)
                .bind("event", event.value())
                .bind("at", mistake.declaredAt())
                .bind("reason", mistake.reason().cbv())
                .bind("explanation", mistake.explanation())
                .bind("by", by)
                .bind("body", Json.of(json.writeValueAsString(epcis)))
                .then();
    }

    /**
     * Refuses with {@link GoodsUsedFurther} if any record since could not have been without the goods that came by the
     * event, though they may be there again in the end.
     */
    Mono<Void> holdings(EventId event) {
        return later.needing(event)
                .flatMap(records -> records.isEmpty() ? Mono.empty() : Mono.error(new GoodsUsedFurther(records)))
                .then(database.sql("""
                                with written as (
                                  insert into holding_change (lot_id, event_id, organisation_id, reversal, change,
                                    event_time)
                                  select lot_id, event_id, organisation_id, true, -change, event_time
                                  from holding_change
                                  where lot_id in (select lot_id from event_goods where event_id = :event)
                                    and event_id = :event
                                    and not reversal
                                  order by lot_id
                                  returning lot_id, organisation_id, change, event_time)
                                """ + EventEffects.WANTING)
                        .bind("event", event.value())
                        .fetch()
                        .one()
                        .flatMap(wanting -> Mono.error(new GoodsUsedFurther())));
    }

    /** A shipping that nobody received is cancelled; a receiving is taken back, and the goods are on the way again. */
    Mono<Void> movement(EventId event) {
        Mono<Void> received = refuseIfUsed(database.sql("""
                        select exists (
                          select
                          from movement
                          where ship_event = :event
                            and received_at is not null) as used
                        """).bind("event", event.value()));
        return received.then(database.sql("update movement set cancelled_at = now() where ship_event = :event")
                        .bind("event", event.value())
                        .then())
                .then(database.sql("""
                        update movement
                        set received = null, receive_event = null, received_at = null
                        where receive_event = :event
                        """).bind("event", event.value()).then());
    }

    /** What it said of goods that did not arrive, it did not say; what it sold or took back, it did not. */
    Mono<Void> settlements(EventId event) {
        return database.sql("""
                        insert into movement_settlement (lot_id, movement_id, event_id, reversal, organisation_id, outcome,
                          quantity, settled_at)
                        select lot_id, movement_id, event_id, true, organisation_id, outcome, -quantity, settled_at
                        from movement_settlement
                        where event_id = :event
                          and not reversal
                        """)
                .bind("event", event.value())
                .then()
                .then(database.sql("""
                                insert into sold_change (lot_id, event_id, organisation_id, reversal, change, event_time)
                                select lot_id, event_id, organisation_id, true, -change, event_time
                                from sold_change
                                where event_id = :event
                                  and not reversal
                                """).bind("event", event.value()).then());
    }

    /** Packs that it put into a case are in none, cases on a pallet on none; what it took out or off is there again. */
    Mono<Void> cases(EventId event) {
        return casesOfPacks(event).then(palletsOfCases(event));
    }

    private Mono<Void> palletsOfCases(EventId event) {
        return database.sql("delete from pallet_content where in_event = :event and out_event is null")
                .bind("event", event.value())
                .then()
                .then(database.sql("update pallet_content set out_event = null, out_at = null where out_event = :event")
                        .bind("event", event.value())
                        .then());
    }

    private Mono<Void> casesOfPacks(EventId event) {
        return database.sql("delete from case_content where in_event = :event and out_event is null")
                .bind("event", event.value())
                .then()
                .then(database.sql("update case_content set out_event = null, out_at = null where out_event = :event")
                        .bind("event", event.value())
                        .then());
    }

    /** A crop that was finished by the event stands again. */
    Mono<Void> crop(EventId event) {
        return database.sql("update crop set finished_at = null, finished_by = null where finished_by = :event")
                .bind("event", event.value())
                .then();
    }

    /** The lots it made never were: nothing may have come of them, no stamp may be on them, and their number is free. */
    Mono<Void> lots(RecordedEvent event) {
        UUID[] made = event.made().stream().map(goods -> goods.lotId().value()).toArray(UUID[]::new);
        return refuseIfUsed(database.sql("""
                        select exists (
                          select
                          from lot_link link
                          where link.lot_id = any(:made)
                            and link.direction = 'AHEAD'
                            and not exists (select from event_error wrong where wrong.event_id = link.event_id)) as used
                        """).bind("made", made))
                .then(database.sql("""
                        with withdrawn as (
                          update lot set withdrawn_at = now()
                          where lot_id = any(:made)
                          returning lot_id)
                        delete from lot_code
                        where lot_id in (select lot_id from withdrawn)
                        """).bind("made", made).then());
    }

    private static Mono<Void> refuseIfUsed(DatabaseClient.GenericExecuteSpec question) {
        return question.map(row -> new ColumnReader(row).value("used", Boolean.class))
                .one()
                .flatMap(used -> used ? Mono.error(new GoodsUsedFurther()) : Mono.empty());
    }
}
