package vn.nguon.trace.event;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.files.FileHash;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;

/** Writes events down, in the caller's transaction: the event, the lots it made, its goods, their descent and holdings. */
@Component
public class Book {

    private final DatabaseClient database;
    private final JsonMapper json;

    Book(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Writes all of an event. A lot that is made under a number its organisation has already breaks
     * {@code lot_code_once}; a holding that would fall below zero, {@code lot_never_over_consumed}.
     *
     * @param epcis the event as EPCIS JSON
     */
    public Mono<Void> write(TraceEvent event, List<Change> changes, List<Descent> descents, Map<String, Object> epcis) {
        return Flux.fromIterable(event.made())
                .concatMap(this::writeLot)
                .then(writeEvent(event, epcis))
                .then(writeGoods(event))
                .then(writeDescents(event.id(), descents))
                .then(writeChanges(event, changes));
    }

    private Mono<Void> writeLot(Lot lot) {
        Mono<Void> code = database.sql("""
                        insert into lot_code (organisation_id, code, lot_id)
                        values (:organisation, :code, :id)
                        """)
                .bind("organisation", lot.organisation().value())
                .bind("code", lot.code())
                .bind("id", lot.id().value())
                .then();
        return code.then(database.sql("""
                        insert into lot (lot_id, organisation_id, product_id, code, name, stage, quantity, unit,
                          place_id, made_at, expires_on)
                        values (:id, :organisation, :product, :code, :name, :stage, :quantity, :unit,
                          :place, :made, :expires)
                        """)
                .bind("id", lot.id().value())
                .bind("organisation", lot.organisation().value())
                .bind(
                        "product",
                        in(
                                Long.class,
                                lot.productId() == null ? null : lot.productId().value()))
                .bind("code", lot.code())
                .bind("name", lot.name())
                .bind("stage", lot.stage().name())
                .bind("quantity", lot.quantity().amount())
                .bind("unit", lot.unit().name())
                .bind(
                        "place",
                        in(
                                Long.class,
                                lot.placeId() == null ? null : lot.placeId().value()))
                .bind("made", lot.madeAt())
                .bind("expires", in(LocalDate.class, lot.expiresOn()))
                .then());
    }

    private Mono<Void> writeEvent(TraceEvent event, Map<String, Object> epcis) {
        return database.sql("""
                        insert into trace_event (event_id, kind, action, stage, biz_step, disposition, organisation_id, place_id,
                          event_time, zone, recorded_at, corrects, details, photos, documents, body)
                        values (:id, :kind, :action, :stage, :step, :disposition, :who, :place,
                          :time, :zone, :recorded, :corrects, :details, :photos, :documents, :body)
                        """)
                .bind("id", event.id().value())
                .bind("kind", event.shape().epcis())
                .bind(
                        "action",
                        in(
                                String.class,
                                event.action() == null ? null : event.action().name()))
                .bind("stage", event.stage().name())
                .bind("step", event.bizStep().cbv())
                .bind(
                        "disposition",
                        in(
                                String.class,
                                event.disposition() == null
                                        ? null
                                        : event.disposition().cbv()))
                .bind("who", event.who().number())
                .bind(
                        "place",
                        in(
                                Long.class,
                                event.where() == null
                                        ? null
                                        : event.where().id().value()))
                .bind("time", event.time())
                .bind("zone", zone(event))
                .bind("recorded", event.recordedAt())
                .bind(
                        "corrects",
                        in(
                                UUID.class,
                                event.corrects() == null
                                        ? null
                                        : event.corrects().value()))
                .bind("details", Json.of(json.writeValueAsString(event.details())))
                .bind("photos", column(event.photos(), String[]::new, FileHash::value))
                .bind("documents", column(event.documents(), String[]::new, FileHash::value))
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
                .bind("lots", column(goods, UUID[]::new, each -> each.lotId().value()))
                .bind("roles", column(goods, String[]::new, each -> each.role().name()))
                .bind("quantities", column(goods, BigDecimal[]::new, each -> amount(each.quantity())))
                .bind("units", column(goods, String[]::new, each -> unit(each.quantity())))
                .bind("passing", column(goods, Boolean[]::new, event::passesOn))
                .then();
    }

    private Mono<Void> writeDescents(EventId event, List<Descent> descents) {
        if (descents.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        insert into lot_link (lot_id, direction, other_lot_id, event_id, quantity, unit)
                        select case direction when 'BACK' then younger else elder end, direction,
                          case direction when 'BACK' then elder else younger end, :event, quantity, unit
                        from unnest(:elders, :youngers, :quantities, :units) as descent (elder, younger, quantity, unit),
                          unnest(array['BACK', 'AHEAD']) as direction
                        """)
                .bind("event", event.value())
                .bind(
                        "elders",
                        column(descents, UUID[]::new, each -> each.elder().value()))
                .bind(
                        "youngers",
                        column(descents, UUID[]::new, each -> each.younger().value()))
                .bind("quantities", column(descents, BigDecimal[]::new, each -> amount(each.used())))
                .bind("units", column(descents, String[]::new, each -> unit(each.used())))
                .then();
    }

    private Mono<Void> writeChanges(TraceEvent event, List<Change> unordered) {
        if (unordered.isEmpty()) {
            return Mono.empty();
        }
        List<Change> changes = unordered.stream()
                .sorted(Comparator.comparing(change -> change.lot().value()))
                .toList();
        return database.sql("""
                        insert into holding_change (lot_id, event_id, organisation_id, change, event_time)
                        select lot_id, :event, organisation_id, change, :time
                        from unnest(:lots, :holders, :changes) as changed (lot_id, organisation_id, change)
                        """)
                .bind("event", event.id().value())
                .bind("time", event.time())
                .bind(
                        "lots",
                        column(changes, UUID[]::new, change -> change.lot().value()))
                .bind(
                        "holders",
                        column(changes, Long[]::new, change -> change.holder().value()))
                .bind("changes", column(changes, BigDecimal[]::new, Change::by))
                .then();
    }

    private static String zone(TraceEvent event) {
        return event.time().getOffset().getTotalSeconds() == 0
                ? "+00:00"
                : event.time().getOffset().getId();
    }

    private static @Nullable BigDecimal amount(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.amount();
    }

    private static @Nullable String unit(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.unit().name();
    }

    private static Parameter in(Class<?> type, @Nullable Object value) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    private static <R, C> C[] column(List<R> rows, IntFunction<C[]> array, Function<R, @Nullable C> cell) {
        C[] cells = array.apply(rows.size());
        for (int i = 0; i < cells.length; i++) {
            C value = cell.apply(rows.get(i));
            if (value != null) {
                cells[i] = value;
            }
        }
        return cells;
    }
}
