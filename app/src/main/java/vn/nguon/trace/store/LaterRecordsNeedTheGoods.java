package vn.nguon.trace.store;

import java.util.List;
import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;

/** The goods were there at that time, but what was recorded of later times needs them. */
public final class LaterRecordsNeedTheGoods extends Refusal {

    /**
     * @param field   where the quantity stands
     * @param asked   how much was to be taken
     * @param spare   how much no later record needs
     * @param records those that could not have been, in the order they happened
     */
    public LaterRecordsNeedTheGoods(String field, Lot lot, Quantity asked, Quantity spare, List<LaterRecord> records) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Ghi thêm " + asked.in(Language.VI) + " của lô " + lot.code()
                                + " vào lúc ấy thì các việc đã ghi sau đó không đủ hàng (còn để dùng "
                                + spare.in(Language.VI) + "): " + LaterRecord.named(records, Language.VI)
                                + ". Hãy xem lại thời điểm và số lượng, hoặc khai sai các bản ghi ấy trước.",
                        "With " + asked.in(Language.EN) + " of lot " + lot.code()
                                + " taken then, later records would want for goods (" + spare.in(Language.EN)
                                + " are not needed): " + LaterRecord.named(records, Language.EN)
                                + ". Check the time and the quantity, or declare those records wrong first."),
                field,
                Map.of(
                        "lotId", lot.id().value(),
                        "asked", asked.in(spare.unit()).amount(),
                        "spare", spare.amount(),
                        "unit", spare.unit(),
                        "records", LaterRecord.members(records)));
    }

    /** Of an act that did not say beforehand what it takes. */
    LaterRecordsNeedTheGoods() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Các việc đã ghi sau lúc ấy cần số hàng này. Hãy xem lại thời điểm và số lượng.",
                        "What was recorded of later times needs these goods. Check the time and the quantity."));
    }
}
