package vn.nguon.trace;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;

/** How a lot lies in its table. */
final class LotRows {

    static final String COLUMNS = """
            lot.lot_id, lot.organisation_id, lot.product_id, lot.code, lot.name, lot.stage, lot.quantity, lot.unit,
            lot.place_id, lot.made_at, lot.expires_on, lot.stamps_activated, lot.frozen_reason,
            lot.withdrawn_at is not null as withdrawn
            """;

    private LotRows() {}

    static Lot lot(Readable row) {
        Long product = row.get("product_id", Long.class);
        Long place = row.get("place_id", Long.class);
        return new Lot(
                new LotId(value(row, "lot_id", UUID.class)),
                new OrganisationId(value(row, "organisation_id", Long.class)),
                product == null ? null : new ProductId(product),
                value(row, "code", String.class),
                value(row, "name", String.class),
                value(row, "stage", String.class),
                new Quantity(value(row, "quantity", BigDecimal.class), Unit.valueOf(value(row, "unit", String.class))),
                place == null ? null : new PlaceId(place),
                value(row, "made_at", Instant.class),
                expiry(row),
                value(row, "stamps_activated", Long.class),
                value(row, "frozen_reason", String.class),
                value(row, "withdrawn", Boolean.class));
    }

    private static @Nullable LocalDate expiry(Readable row) {
        return row.get("expires_on", LocalDate.class);
    }

    static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
