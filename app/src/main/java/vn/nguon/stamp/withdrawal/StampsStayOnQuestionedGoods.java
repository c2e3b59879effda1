package vn.nguon.stamp.withdrawal;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;
import vn.nguon.trace.objection.Objection;

/** A rule speaks against the goods, such as a waiting period that was not kept: their stamps are not freed for others. */
final class StampsStayOnQuestionedGoods extends Refusal implements RuleBroken {

    StampsStayOnQuestionedGoods(Objection objection) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + objection.lot().code()
                                + " được lấy khi chưa hết thời gian cách ly, nên tem của hàng này không rút ra để dán hàng"
                                + " khác được. Hãy huỷ tem, hoặc khai sai bản ghi chăm sóc nếu ghi nhầm.",
                        "Lot " + objection.lot().code()
                                + " was taken within a waiting period, so the stamps of these goods are not taken off for"
                                + " others. Void them, or declare the record of the treatment wrong if it is."),
                null,
                Map.of("lotId", objection.lot().id().value()));
    }
}
