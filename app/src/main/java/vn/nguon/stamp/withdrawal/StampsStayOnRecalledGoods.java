package vn.nguon.stamp.withdrawal;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;
import vn.nguon.trace.objection.Objection;

/** The goods are called back, or once were: their stamps are not freed for other goods. */
final class StampsStayOnRecalledGoods extends Refusal implements RuleBroken {

    StampsStayOnRecalledGoods(Objection.CalledBack recall) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + recall.lot().code() + (recall.open() ? " đang bị thu hồi" : " đã từng bị thu hồi")
                                + ", nên tem của hàng này không rút ra để dán hàng khác được."
                                + " Hãy huỷ tem; ai quét vẫn thấy thông báo thu hồi khi đợt thu hồi còn mở.",
                        "Lot " + recall.lot().code() + (recall.open() ? " is called back" : " was called back once")
                                + ", so the stamps of these goods are not taken off for others."
                                + " Void them; whoever scans one still reads of a recall while it is open."),
                null,
                Map.of("recalledLotId", recall.lot().id().value(), "recallId", recall.recall()));
    }
}
