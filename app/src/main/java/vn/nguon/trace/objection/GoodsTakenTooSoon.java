package vn.nguon.trace.objection;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** The goods, or something that they were made from, were taken within a waiting period. */
final class GoodsTakenTooSoon extends Refusal implements RuleBroken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    GoodsTakenTooSoon(Objection.TakenTooSoon taken, GoodsAct act) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + taken.lot().code() + " được lấy ngày " + DAY.format(taken.at())
                                + ", trong thời gian cách ly của «" + taken.agent() + "» (đến ngày "
                                + DAY.format(taken.until()) + "). Hàng này và hàng làm từ nó "
                                + act.forbidden().vi() + ". Nếu bản ghi chăm sóc sai, hãy khai sai bản ghi ấy.",
                        "Lot " + taken.lot().code() + " was taken on "
                                + taken.at().toLocalDate()
                                + ", within the waiting period of “" + taken.agent() + "”, which ended on "
                                + taken.until() + ". It and what was made from it "
                                + act.forbidden().en() + ". If the record of the treatment is wrong, declare it so."),
                "lotId",
                Map.of(
                        "takenLotId", taken.lot().id().value(),
                        "eventId", taken.care().value(),
                        "agent", taken.agent(),
                        "harvestFrom", taken.until()));
    }
}
