package vn.nguon.trace.store;

import io.r2dbc.postgresql.codec.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.files.FileHash;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.TraceEvent;

/** Writes events down, in the caller's transaction: the event, the lots it made, its goods, their descent and holdings. */
@Component
public class EventStore {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final MadeLots lots;
    private final EventEffects eventEffects;

    EventStore(DatabaseClient database, JsonMapper json, MadeLots lots, EventEffects eventEffects) {
        this.database = database;
        this.json = json;
        this.lots = lots;
        this.eventEffects = eventEffects;
    }

    /**
     * Writes all of an event. A lot that is made under a number its organisation has already breaks
     * {@code lot_code_once}; a holding that would fall below zero, {@code lot_never_over_consumed}.
     *
     * @param epcis the event as EPCIS JSON
     */
    public Mono<Void> write(
            TraceEvent event, List<HoldingChange> changes, List<LotParentage> descents, Map<String, Object> epcis) {
        return Flux.fromIterable(event.made())
                .concatMap(lots::add)
                .then(writeEvent(event, epcis))
                .then(writeGoods(event))
                .then(eventEffects.write(event, changes, descents));
    }

    private Mono<Void> writeEvent(TraceEvent event, Map<String, Object> epcis) {
        return database.sql("""
                        insert into trace_event (event_id, kind, action, stage, biz_step, disposition, organisation_id, organisation_version,
                          place_id, place_version, event_time, zone, recorded_at, corrects, details, photos, documents, body)
                        values (:id, :kind, :action, :stage, :step, :disposition, :who, :whoVersion, :place, :placeVersion,
                          :time, :zone, :recorded, :corrects, :details, :photos, :documents, :body)
                        """)
                .bind("id", event.id().value())
                .bind("kind", event.shape().epcis())
                .bind(
                        "action",
                        BindValues.in(
                                String.class,
                                event.action() == null ? null : event.action().name()))
                .bind("stage", event.stage().name())
                .bind("step", event.bizStep().cbv())
                .bind(
                        "disposition",
                        BindValues.in(
                                String.class,
                                event.disposition() == null
                                        ? null
                                        : event.disposition().cbv()))
                .bind("who", event.who().number())
                .bind(
                        "place",
                        BindValues.in(
                                Long.class,
                                event.where() == null
                                        ? null
                                        : event.where().id().value()))
                .bind("whoVersion", Objects.requireNonNull(event.who().version()))
                .bind(
                        "placeVersion",
                        BindValues.in(
                                Integer.class,
                                event.where() == null ? null : event.where().version()))
                .bind("time", event.time())
                .bind("zone", zone(event))
                .bind("recorded", event.recordedAt())
                .bind(
                        "corrects",
                        BindValues.in(
                                UUID.class,
                                event.corrects() == null
                                        ? null
                                        : event.corrects().value()))
                .bind("details", Json.of(json.writeValueAsString(event.details())))
                .bind("photos", BindValues.column(event.photos(), String[]::new, FileHash::value))
                .bind("documents", BindValues.column(event.documents(), String[]::new, FileHash::value))
                .bind("body", Json.of(json.writeValueAsString(epcis)))
                .then();
    }

    private Mono<Void> writeGoods(TraceEvent event) {
        List<Goods> goods = event.goods();
        return database.sql("""
                        insert into event_goods (lot_id, event_id, role, quantity, unit, event_time, passing)
                        select lot_id, :event, role, quantity, unit, :time, passing
                        from unnest(:lots, :roles, :quantities, :units, :passing)
                          as goods (lot_id, role, quantity, unit, passing)
                        """)
                .bind("event", event.id().value())
                .bind("time", event.time())
                .bind(
                        "lots",
                        BindValues.column(
                                goods, UUID[]::new, each -> each.lotId().value()))
                .bind(
                        "roles",
                        BindValues.column(
                                goods, String[]::new, each -> each.role().name()))
                .bind(
                        "quantities",
                        BindValues.column(goods, BigDecimal[]::new, each -> BindValues.amount(each.quantity())))
                .bind("units", BindValues.column(goods, String[]::new, each -> BindValues.unit(each.quantity())))
                .bind("passing", BindValues.column(goods, Boolean[]::new, event::passesOn))
                .then();
    }

    private static String zone(TraceEvent event) {
        return event.time().getOffset().getTotalSeconds() == 0
                ? "+00:00"
                : event.time().getOffset().getId();
    }
}
