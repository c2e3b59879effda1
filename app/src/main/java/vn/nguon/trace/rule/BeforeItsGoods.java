package vn.nguon.trace.rule;

import java.time.Instant;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Lot;

/** Something was to happen to goods before there were any, or before they arrived. */
public final class BeforeItsGoods extends Refusal {

    public BeforeItsGoods(Lot lot, Instant since) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Việc này được ghi trước khi lô " + lot.code()
                                + " có mặt tại đơn vị. Hãy kiểm tra lại thời điểm.",
                        "This is said to have happened before lot " + lot.code() + " was there. Check the time."),
                "at.time",
                Map.of("lotId", lot.id().value(), "since", since));
    }
}
