package vn.nguon.trace.recording;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/**
 * Goods taken from a lot: {@code {"lotId": "018f…", "quantity": 120, "unit": "KGM"}}.
 *
 * @param measured the same goods measured another way, animals in kilograms for example
 */
public record GoodsLine(
        LotId lotId,
        BigDecimal quantity,
        Unit unit,
        @Nullable Quantity measured) {

    private static final int MOST = 100;

    public GoodsLine {
        lotId = FieldReader.present("lotId", lotId);
        quantity = FieldReader.present("quantity", quantity);
        unit = FieldReader.present("unit", unit);
    }

    public static GoodsLine of(LotId lot, Quantity quantity) {
        return new GoodsLine(lot, quantity.amount(), quantity.unit(), null);
    }

    /** The lots of the lines; refuses none, too many, and one lot named twice. */
    public static Set<LotId> lots(String field, @Nullable List<GoodsLine> lines) {
        List<GoodsLine> named = FieldReader.list(field, lines, MOST);
        if (named.isEmpty()) {
            throw new Invalid(field, "Hãy chọn ít nhất một lô.", "Name at least one lot.");
        }
        Set<LotId> lots = new HashSet<>();
        for (GoodsLine goodsLine : named) {
            if (!lots.add(goodsLine.lotId())) {
                throw new Invalid(field, "Mỗi lô chỉ ghi một dòng.", "Name each lot in one line only.");
            }
        }
        return lots;
    }
}
