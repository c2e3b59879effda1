package vn.nguon.trace.objection;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The goods, or something that they were made from, are called back: no stamps go on them. */
final class GoodsAreRecalled extends Refusal {

    GoodsAreRecalled(Objection.CalledBack recall) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + recall.lot().code() + " đang bị thu hồi: "
                                + recall.notice().vi()
                                + " Hàng này và hàng làm từ nó không được dán tem. Liên hệ: " + recall.contact() + ".",
                        "Lot " + recall.lot().code() + " is called back: "
                                + recall.notice().en()
                                + " No stamps go on it or on what was made from it. Contact: " + recall.contact()
                                + "."),
                "lotId",
                Map.of(
                        "recalledLotId", recall.lot().id().value(),
                        "recallId", recall.recall(),
                        "contact", recall.contact()));
    }
}
