package vn.nguon.trace.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Columns;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Place;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/** How events and their goods lie in their tables. */
final class Reading {

    private static final String COLUMNS = """
            e.event_id, e.kind, e.action, e.stage, e.biz_step, e.disposition, e.event_time, e.zone, e.recorded_at,
              e.corrects, e.details::text as details, e.photos, e.documents,
              o.id as who, o.name as who_name, o.address as who_address, o.gln as who_gln,
              p.id as place, p.kind as place_kind, p.name as place_name, p.address as place_address, p.code as place_code,
              p.planting_area_code, p.latitude, p.longitude,
              w.reason, w.explanation, w.declared_at,
              (select c.event_id from trace_event c where c.corrects = e.event_id order by c.event_id desc limit 1) as corrected_by
            """;

    private static final String FROM = """
            from trace_event e
            join organisation o on o.id = e.organisation_id
            left join place p on p.id = e.place_id
            left join event_error w on w.event_id = e.event_id
            """;

    static final String EVENT = "select " + COLUMNS + FROM;

    static final String GOODS = """
            select g.event_id, g.lot_id, g.role, g.quantity, g.unit, lot.code, lot.name, product.gtin
            from event_goods g
            join lot on lot.lot_id = g.lot_id
            left join product on product.id = lot.product_id
            """;

    /** Events with their goods, ready for {@code json_agg}. */
    static final String EVENT_WITH_GOODS = "select " + COLUMNS + ", (select json_agg(each_good) from (" + GOODS
            + "where g.event_id = e.event_id order by g.role, g.lot_id) each_good) as goods\n" + FROM;

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private Reading() {}

    static RecordedEvent event(Columns row, List<Goods> goods, JsonMapper json) {
        ZoneOffset zone = ZoneOffset.of(row.text("zone"));
        return new RecordedEvent(
                id(row),
                Shape.named(row.text("kind")),
                action(row),
                Stage.valueOf(row.text("stage")),
                row.text("biz_step"),
                row.maybe("disposition", String.class),
                row.value("event_time", OffsetDateTime.class).withOffsetSameInstant(zone),
                row.value("recorded_at", Instant.class),
                who(row),
                where(row),
                goods,
                json.readValue(row.text("details"), DETAILS),
                files(row, "photos"),
                files(row, "documents"),
                event(row, "corrects"),
                mistake(row),
                event(row, "corrected_by"));
    }

    static EventId id(Columns row) {
        return new EventId(row.value("event_id", UUID.class));
    }

    static Goods goods(Columns row) {
        BigDecimal quantity = row.maybe("quantity", BigDecimal.class);
        return new Goods(
                new LotId(row.value("lot_id", UUID.class)),
                row.text("code"),
                row.text("name"),
                row.maybe("gtin", String.class),
                Goods.Role.valueOf(row.text("role")),
                quantity == null ? null : new Quantity(quantity, Unit.valueOf(row.text("unit"))));
    }

    private static @Nullable Action action(Columns row) {
        String action = row.maybe("action", String.class);
        return action == null ? null : Action.valueOf(action);
    }

    private static Party who(Columns row) {
        return new Party(
                new OrganisationId(row.number("who")),
                row.text("who_name"),
                row.text("who_address"),
                row.maybe("who_gln", String.class));
    }

    private static @Nullable Site where(Columns row) {
        Long place = row.maybe("place", Long.class);
        return place == null
                ? null
                : new Site(
                        new PlaceId(place),
                        Place.Kind.valueOf(row.text("place_kind")),
                        row.text("place_name"),
                        row.text("place_address"),
                        row.text("place_code"),
                        row.text("planting_area_code"),
                        row.maybe("latitude", BigDecimal.class),
                        row.maybe("longitude", BigDecimal.class));
    }

    private static List<FileHash> files(Columns row, String column) {
        return Arrays.stream(row.value(column, String[].class))
                .map(FileHash::new)
                .toList();
    }

    private static @Nullable Mistake mistake(Columns row) {
        String reason = row.maybe("reason", String.class);
        return reason == null
                ? null
                : new Mistake(
                        Mistake.Reason.named(reason), row.text("explanation"), row.value("declared_at", Instant.class));
    }

    private static @Nullable EventId event(Columns row, String column) {
        UUID id = row.maybe(column, UUID.class);
        return id == null ? null : new EventId(id);
    }
}
