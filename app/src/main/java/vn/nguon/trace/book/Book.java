package vn.nguon.trace.book;

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
public class Book {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final MadeLots lots;
    private final Effects effects;

    Book(DatabaseClient database, JsonMapper json, MadeLots lots, Effects effects) {
        this.database = database;
        this.json = json;
        this.lots = lots;
        this.effects = effects;
    }

    /**
     * Writes all of an event. A lot that is made under a number its organisation has already breaks
     * {@code lot_code_once}; a holding that would fall below zero, {@code lot_never_over_consumed}.
     *
     * @param epcis the event as EPCIS JSON
     */
    public Mono<Void> write(TraceEvent event, List<Change> changes, List<Descent> descents, Map<String, Object> epcis) {
        return Flux.fromIterable(event.made())
                .concatMap(lots::add)
                .then(writeEvent(event, epcis))
                .then(writeGoods(event))
                .then(effects.write(event, changes, descents));
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
                        Cells.in(
                                String.class,
                                event.action() == null ? null : event.action().name()))
                .bind("stage", event.stage().name())
                .bind("step", event.bizStep().cbv())
                .bind(
                        "disposition",
                        Cells.in(
                                String.class,
                                event.disposition() == null
                                        ? null
                                        : event.disposition().cbv()))
                .bind("who", event.who().number())
                .bind(
                        "place",
                        Cells.in(
                                Long.class,
                                event.where() == null
                                        ? null
                                        : event.where().id().value()))
                .bind("whoVersion", Objects.requireNonNull(event.who().version()))
                .bind(
                        "placeVersion",
                        Cells.in(
                                Integer.class,
                                event.where() == null ? null : event.where().version()))
                .bind("time", event.time())
                .bind("zone", zone(event))
                .bind("recorded", event.recordedAt())
                .bind(
                        "corrects",
                        Cells.in(
                                UUID.class,
                                event.corrects() == null
                                        ? null
                                        : event.corrects().value()))
                .bind("details", Json.of(json.writeValueAsString(event.details())))
                .bind("photos", Cells.column(event.photos(), String[]::new, FileHash::value))
                .bind("documents", Cells.column(event.documents(), String[]::new, FileHash::value))
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
                        Cells.column(goods, UUID[]::new, each -> each.lotId().value()))
                .bind(
                        "roles",
                        Cells.column(goods, String[]::new, each -> each.role().name()))
                .bind("quantities", Cells.column(goods, BigDecimal[]::new, each -> Cells.amount(each.quantity())))
                .bind("units", Cells.column(goods, String[]::new, each -> Cells.unit(each.quantity())))
                .bind("passing", Cells.column(goods, Boolean[]::new, event::passesOn))
                .then();
    }

    private static String zone(TraceEvent event) {
        return event.time().getOffset().getTotalSeconds() == 0
                ? "+00:00"
                : event.time().getOffset().getId();
    }
}
