package vn.nguon.stamp.withdrawal;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;
import vn.nguon.trace.objection.Objection;

/** The goods failed a test and passed none since: their stamps are not freed for other goods. */
final class StampsStayOnFailedGoods extends Refusal implements RuleBroken {

    StampsStayOnFailedGoods(Objection.FailedTest failed) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + failed.lot().code() + " không đạt kiểm nghiệm «" + failed.tested()
                                + "», nên tem của hàng này không rút ra để dán hàng khác được."
                                + " Hãy huỷ tem, hoặc kiểm nghiệm lại lô ấy.",
                        "Lot " + failed.lot().code() + " failed its test of “" + failed.tested()
                                + "”, so the stamps of these goods are not taken off for others."
                                + " Void them, or have that lot tested again."),
                null,
                Map.of(
                        "failedLotId",
                        failed.lot().id().value(),
                        "eventId",
                        failed.test().value()));
    }
}
