package vn.nguon.trace.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.Unit;
import vn.nguon.trace.moving.Purchase;
import vn.nguon.trace.recording.EventHeader;

/**
 * Goods of one kind bought from many households on one day; each household's are a lot of their own.
 *
 * @param unit       of all quantities
 * @param households at least one, at most 100
 */
public record HouseholdPurchase(
        EventHeader at,
        String name,
        String origin,
        @Nullable ProductId productId,
        Unit unit,
        @Nullable LocalDate expiresOn,
        List<HouseholdLine> households) {

    public HouseholdPurchase {
        at = FieldReader.present("at", at);
        name = FieldReader.text("name", name, 1, 200);
        origin = FieldReader.optional("origin", origin, 200);
        unit = FieldReader.present("unit", unit);
        households = HouseholdLine.required(households);
    }

    Purchase of(HouseholdLine line) {
        return new Purchase(
                at,
                name,
                "",
                "",
                "",
                origin,
                null,
                productId,
                Objects.requireNonNull(line.quantity()),
                unit,
                expiresOn,
                line.household());
    }
}
