package vn.nguon.trace.objection;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** The crop, herd or flock was treated, and its waiting period is not over. */
final class WithinWaitingPeriod extends Refusal implements RuleBroken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    WithinWaitingPeriod(Objection.Waiting waiting, GoodsAct act) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "«" + waiting.lot().name() + "» còn trong thời gian cách ly sau khi dùng «" + waiting.agent()
                                + "». Chỉ được " + act.words().vi() + " từ ngày " + DAY.format(waiting.until()) + ".",
                        "“" + waiting.lot().name() + "” is within the waiting period of “" + waiting.agent()
                                + "”. It may be " + act.words().en() + " from " + waiting.until() + " on."),
                "at.time",
                Map.of("agent", waiting.agent(), "harvestFrom", waiting.until()));
    }
}
