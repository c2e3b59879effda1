package vn.nguon.trace.correction;

import java.util.List;
import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.store.LaterRecord;

/** A record cannot be taken back once its goods went on: what they became must be taken back first. */
final class GoodsUsedFurther extends Refusal {

    GoodsUsedFurther() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Hàng của bản ghi này đã được dùng, chuyển đi hoặc dán tem. "
                                + "Hãy khai sai các bản ghi sau đó và rút tem trước.",
                        "The goods of this record were used, moved on or stamped since. "
                                + "Declare the later records wrong and withdraw the stamps first."));
    }

    /** @param records those that could not have been without the goods, in the order they happened */
    GoodsUsedFurther(List<LaterRecord> records) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Hàng của bản ghi này đã được dùng tiếp: " + LaterRecord.named(records, Language.VI)
                                + ". Hãy khai sai các bản ghi ấy trước, từ bản ghi sau cùng.",
                        "The goods of this record were used since: " + LaterRecord.named(records, Language.EN)
                                + ". Declare those records wrong first, the latest before the others."),
                null,
                Map.of("records", LaterRecord.members(records)));
    }
}
