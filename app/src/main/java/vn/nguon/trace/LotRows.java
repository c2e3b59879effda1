package vn.nguon.trace;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nguon.database.ColumnReader;
import vn.nguon.database.NestedRows;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;

/** The reading of a lot from its row. */
final class LotRows {

    static final NestedRows INNER = NestedRows.named(
            "lots",
            "lot.lot_id",
            "lot.organisation_id",
            "lot.product_id",
            "lot.product_version",
            "lot.code",
            "lot.name",
            "lot.stage",
            "lot.quantity",
            "lot.unit",
            "lot.place_id",
            "lot.made_at",
            "lot.expires_on",
            "lot.stamps_activated",
            "lot.frozen_reason",
            "lot.withdrawn_at is not null as withdrawn");

    static final String COLUMNS = String.join(", ", INNER.columns()) + "\n";

    private LotRows() {}

    static Lot lot(Readable readable) {
        ColumnReader row = new ColumnReader(readable);
        Long product = row.maybe("product_id", Long.class);
        Long place = row.maybe("place_id", Long.class);
        return new Lot(
                new LotId(row.value("lot_id", UUID.class)),
                new OrganisationId(row.number("organisation_id")),
                product == null ? null : new ProductId(product),
                row.maybe("product_version", Integer.class),
                row.text("code"),
                row.text("name"),
                Stage.valueOf(row.text("stage")),
                new Quantity(row.value("quantity", BigDecimal.class), Unit.valueOf(row.text("unit"))),
                place == null ? null : new PlaceId(place),
                row.value("made_at", Instant.class),
                row.maybe("expires_on", LocalDate.class),
                row.number("stamps_activated"),
                row.text("frozen_reason"),
                row.value("withdrawn", Boolean.class));
    }
}
