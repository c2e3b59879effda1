package vn.nguon.trace.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.recording.EventHeader;

/**
 * A crop that many households grow is harvested; what each brings in is a lot of its own.
 *
 * @param unit       of all quantities
 * @param last       whether the crop is finished with it
 * @param households at least one, at most 100
 */
public record HouseholdHarvest(
        EventHeader at,
        LotId cropId,
        String name,
        @Nullable ProductId productId,
        Unit unit,
        @Nullable LocalDate expiresOn,
        @Nullable Boolean last,
        List<HouseholdLine> households) {

    public HouseholdHarvest {
        at = FieldReader.present("at", at);
        cropId = FieldReader.present("cropId", cropId);
        name = FieldReader.optional("name", name, 200);
        unit = FieldReader.present("unit", unit);
        households = HouseholdLine.required(households);
    }

    /** The crop is finished with the last line. */
    Harvest of(HouseholdLine line) {
        HouseholdLine end =
                households.stream().filter(HouseholdLine::broughtSomething).reduce(line, (one, later) -> later);
        boolean ends = Boolean.TRUE.equals(last) && line.equals(end);
        return new Harvest(
                at,
                cropId,
                name,
                null,
                productId,
                Objects.requireNonNull(line.quantity()),
                unit,
                expiresOn,
                ends,
                line.household());
    }
}
