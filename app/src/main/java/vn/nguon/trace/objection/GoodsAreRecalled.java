package vn.nguon.trace.objection;

import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** The goods, or something that they were made from, are called back: they go nowhere but back. */
final class GoodsAreRecalled extends Refusal implements RuleBroken {

    GoodsAreRecalled(Objection.CalledBack recall, GoodsAct act) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + recall.lot().code() + " đang bị thu hồi: "
                                + recall.notice().vi()
                                + " Hàng này và hàng làm từ nó "
                                + act.forbidden().vi()
                                + "; chỉ chuyển về nơi đã giao. Liên hệ: " + recall.contact() + ".",
                        "Lot " + recall.lot().code() + " is called back: "
                                + recall.notice().in(Language.EN)
                                + " It and what was made from it "
                                + act.forbidden().en()
                                + ", only sent back to where it came from. Contact: " + recall.contact() + "."),
                "lotId",
                Map.of(
                        "recalledLotId", recall.lot().id().value(),
                        "recallId", recall.recall(),
                        "contact", recall.contact()));
    }
}
