package vn.nguon.trace.moving;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.Fields;
import vn.nguon.trace.Unit;
import vn.nguon.trace.recording.Circumstances;
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
        Circumstances at,
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
        at = Fields.present("at", at);
        name = Fields.text("name", name, 1, 200);
        supplier = Fields.text("supplier", supplier, 2, 200);
        supplierAddress = Fields.text("supplierAddress", supplierAddress, 2, 400);
        supplierCode = Fields.optional("supplierCode", supplierCode, 100);
        origin = Fields.optional("origin", origin, 200);
    }

    NewLot asLot() {
        return new NewLot(code, name, productId, quantity, unit, null, expiresOn);
    }
}
