package vn.nguon.trace.objection;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** The goods are past their last day: they go back or are destroyed, and get no later day. */
final class GoodsHaveExpired extends Refusal implements RuleBroken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    GoodsHaveExpired(Objection.Expired expired, GoodsAct act) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + expired.lot().code() + " đã hết hạn dùng ngày " + DAY.format(expired.on()) + ", "
                                + act.forbidden().vi() + ".",
                        "Lot " + expired.lot().code() + " expired on " + expired.on() + "; it "
                                + act.forbidden().en() + "."),
                "lotId",
                Map.of("lotId", expired.lot().id().value(), "expiredOn", expired.on()));
    }
}
