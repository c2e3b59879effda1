package vn.nguon.trace.recording;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;

/**
 * Goods taken from a lot: {@code {"lotId": "018f…", "quantity": 120, "unit": "KGM"}}.
 *
 * @param measured the same goods measured another way, animals in kilograms for example
 */
public record Line(
        LotId lotId,
        BigDecimal quantity,
        Unit unit,
        @Nullable Quantity measured) {

    private static final int MOST = 100;

    public Line {
        lotId = Fields.present("lotId", lotId);
        quantity = Fields.present("quantity", quantity);
        unit = Fields.present("unit", unit);
    }

    public static Line of(LotId lot, Quantity quantity) {
        return new Line(lot, quantity.amount(), quantity.unit(), null);
    }

    /** The lots of the lines; refuses none, too many, and one lot named twice. */
    public static Set<LotId> lots(String field, @Nullable List<Line> lines) {
        List<Line> named = Fields.list(field, lines, MOST);
        if (named.isEmpty()) {
            throw new Invalid(field, "Hãy chọn ít nhất một lô.", "Name at least one lot.");
        }
        Set<LotId> lots = new HashSet<>();
        for (Line line : named) {
            if (!lots.add(line.lotId())) {
                throw new Invalid(field, "Mỗi lô chỉ ghi một dòng.", "Name each lot in one line only.");
            }
        }
        return lots;
    }
}
