package vn.nguon.stamp.withdrawal;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;
import vn.nguon.trace.objection.Objection;

/** An inspector holds the goods, or the stamps: they are not freed for other goods. */
final class StampsStayOnHeldGoods extends Refusal implements RuleBroken {

    StampsStayOnHeldGoods(Objection.Held held) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + held.lot().code()
                                + " đang bị tạm giữ, nên tem của hàng này không rút ra để dán hàng khác được."
                                + " Hãy đợi cơ quan kiểm tra kết luận, hoặc huỷ tem.",
                        "Lot " + held.lot().code()
                                + " is held by an inspector, so the stamps of these goods are not taken"
                                + " off for others. Wait for the inspector's finding, or void them."),
                null,
                Map.of("heldLotId", held.lot().id().value()));
    }

    StampsStayOnHeldGoods() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Cơ quan kiểm tra đang tạm giữ một số tem của lần kích hoạt này, nên chưa thu hồi kích hoạt được."
                                + " Hãy đợi kết luận, hoặc huỷ tem.",
                        "An inspector holds stamps of this activation, so it is not withdrawn."
                                + " Wait for the inspector's finding, or void the stamps."));
    }
}
