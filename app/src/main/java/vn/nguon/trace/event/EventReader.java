package vn.nguon.trace.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import vn.nguon.database.ColumnReader;
import vn.nguon.files.FileHash;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Place;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.delay.RecordingDelays;

/**
 * Makes events of their rows and of what goes with these.
 *
 * @param goods    by event
 * @param mistakes the rows of what was declared wrong, by event
 * @param details  reads a map of texts
 * @param delays   what of it was recorded late
 */
record EventReader(
        Map<UUID, List<Goods>> goods,
        Map<Told, Party> parties,
        Map<Told, BizLocation> sites,
        Map<UUID, ColumnReader> mistakes,
        ObjectReader details,
        RecordingDelays delays) {

    /** Who or where, and in which version. */
    record Told(long id, int version) {}

    RecordedEvent event(ColumnReader row) {
        UUID id = id(row);
        Long place = row.maybe("place_id", Long.class);
        ColumnReader mistake = mistakes.get(id);
        String action = row.maybe("action", String.class);
        Stage stage = Stage.valueOf(row.text("stage"));
        OffsetDateTime time =
                row.value("event_time", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.of(row.text("zone")));
        Instant recordedAt = row.value("recorded_at", Instant.class);
        return new RecordedEvent(
                new EventId(id),
                EventType.named(row.text("kind")),
                action == null ? null : EpcisAction.valueOf(action),
                stage,
                row.text("biz_step"),
                row.maybe("disposition", String.class),
                time,
                recordedAt,
                delays.late(stage, time.toInstant(), recordedAt),
                Objects.requireNonNull(
                        parties.get(new Told(row.number("organisation_id"), row.whole("organisation_version")))),
                place == null ? null : sites.get(new Told(place, row.whole("place_version"))),
                goods.getOrDefault(id, List.of()),
                details.readValue(row.text("details")),
                files(row, "photos"),
                files(row, "documents"),
                event(row, "corrects"),
                mistake == null ? null : mistake(mistake),
                mistake == null ? null : event(mistake, "corrected_by"));
    }

    static Told told(ColumnReader row) {
        return new Told(row.number("id"), row.whole("version"));
    }

    static UUID id(ColumnReader row) {
        return row.value("event_id", UUID.class);
    }

    static Goods goods(ColumnReader row) {
        BigDecimal quantity = row.maybe("quantity", BigDecimal.class);
        return new Goods(
                new LotId(row.value("lot_id", UUID.class)),
                row.text("code"),
                row.text("name"),
                row.maybe("gtin", String.class),
                Goods.Role.valueOf(row.text("role")),
                quantity == null ? null : new Quantity(quantity, Unit.valueOf(row.text("unit"))));
    }

    static Party party(ColumnReader row) {
        return new Party(
                new OrganisationId(row.number("id")),
                Organisation.Kind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("address"),
                row.maybe("gln", String.class),
                row.whole("version"));
    }

    static BizLocation site(ColumnReader row) {
        return new BizLocation(
                new PlaceId(row.number("id")),
                Place.Kind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("address"),
                row.text("code"),
                row.text("planting_area_code"),
                row.maybe("latitude", BigDecimal.class),
                row.maybe("longitude", BigDecimal.class),
                row.whole("version"));
    }

    private static List<FileHash> files(ColumnReader row, String column) {
        String hashes = row.text(column);
        return hashes.isEmpty()
                ? List.of()
                : Arrays.stream(hashes.split(" ", -1)).map(FileHash::new).toList();
    }

    private static DeclaredError mistake(ColumnReader row) {
        return new DeclaredError(
                DeclaredError.Reason.named(row.text("reason")),
                row.text("explanation"),
                row.value("declared_at", Instant.class));
    }

    private static @Nullable EventId event(ColumnReader row, String column) {
        UUID id = row.maybe(column, UUID.class);
        return id == null ? null : new EventId(id);
    }
}
