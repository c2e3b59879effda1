package vn.nguon.trace.moving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.Unit;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.NewLot;

/**
 * Goods come in from somebody outside the platform: one step back.
 *
 * @param name            what they are
 * @param supplier        who they come from
 * @param supplierAddress where that is
 * @param supplierCode    the number the supplier gave the goods, if any
 * @param origin          where they grew or were made, if somebody says
 * @param household       the number of the household that sold them, on the organisation's own list; then nothing is said
 *     of the supplier
 */
public record Purchase(
        EventHeader at,
        String name,
        String supplier,
        String supplierAddress,
        String supplierCode,
        String origin,
        @Nullable String code,
        @Nullable ProductId productId,
        BigDecimal quantity,
        Unit unit,
        @Nullable LocalDate expiresOn,
        String household) {

    public Purchase {
        at = FieldReader.present("at", at);
        name = FieldReader.text("name", name, 1, 200);
        household = FieldReader.optional("household", household, 20).toUpperCase(Locale.ROOT);
        supplier = FieldReader.text("supplier", supplier, household.isEmpty() ? 2 : 0, 200);
        supplierAddress = FieldReader.text("supplierAddress", supplierAddress, household.isEmpty() ? 2 : 0, 400);
        if (!household.isEmpty() && !(supplier + supplierAddress).isEmpty()) {
            throw new Invalid(
                    "household",
                    "Đã chọn hộ trong danh sách thì để trống người bán và địa chỉ.",
                    "Where a household of the list is named, leave the supplier and its address out.");
        }
        supplierCode = FieldReader.optional("supplierCode", supplierCode, 100);
        origin = FieldReader.optional("origin", origin, 200);
    }

    NewLot asLot() {
        return new NewLot(code, name, productId, quantity, unit, null, expiresOn);
    }
}
