package vn.nguon.trace.objection;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** The goods, or something that they were made from, failed a test and passed none since. */
final class GoodsFailedTheirTest extends Refusal implements RuleBroken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    GoodsFailedTheirTest(Objection.FailedTest failed, GoodsAct act) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + failed.lot().code() + " không đạt kiểm nghiệm «" + failed.tested() + "» ngày "
                                + DAY.format(failed.at())
                                + ". Hàng này và hàng làm từ nó "
                                + act.forbidden().vi()
                                + " cho đến khi chính lô ấy kiểm nghiệm lại và đạt.",
                        "Lot " + failed.lot().code() + " failed its test of “" + failed.tested() + "” on "
                                + DAY.format(failed.at())
                                + ". It and what was made from it "
                                + act.forbidden().en()
                                + " until that lot is tested again and passes."),
                "lotId",
                Map.of(
                        "failedLotId", failed.lot().id().value(),
                        "eventId", failed.test().value(),
                        "tested", failed.tested()));
    }
}
