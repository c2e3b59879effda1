package vn.nguon.trace.moving;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;
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
        @Nullable LocalDate expiresOn) {

    public Purchase {
        at = FieldReader.present("at", at);
        name = FieldReader.text("name", name, 1, 200);
        supplier = FieldReader.text("supplier", supplier, 2, 200);
        supplierAddress = FieldReader.text("supplierAddress", supplierAddress, 2, 400);
        supplierCode = FieldReader.optional("supplierCode", supplierCode, 100);
        origin = FieldReader.optional("origin", origin, 200);
    }

    NewLot asLot() {
        return new NewLot(code, name, productId, quantity, unit, null, expiresOn);
    }
}
