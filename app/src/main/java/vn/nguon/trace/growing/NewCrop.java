package vn.nguon.trace.growing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.FieldReader;
import vn.nguon.trace.Unit;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.NewLot;

/**
 * A crop is sown, planted or put to pasture.
 *
 * @param name          what grows: {@code Atiso đỏ}
 * @param botanicalName {@code Hibiscus sabdariffa}
 * @param productId     what it is to become, if that is known; its plan then says which stages come next
 * @param code          the crop's number; none, and we choose one
 * @param quantity      how much: an area ({@code MTK}, {@code HAR}), or plants or animals ({@code H87})
 */
public record NewCrop(
        EventHeader at,
        String name,
        String botanicalName,
        @Nullable ProductId productId,
        @Nullable String code,
        BigDecimal quantity,
        Unit unit) {

    public NewCrop {
        at = FieldReader.present("at", at);
        name = FieldReader.text("name", name, 1, 200);
        botanicalName = FieldReader.optional("botanicalName", botanicalName, 200);
    }

    NewLot asLot() {
        return new NewLot(code, name, productId, quantity, unit, null, null);
    }
}
