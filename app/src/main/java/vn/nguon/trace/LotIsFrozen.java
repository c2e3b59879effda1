package vn.nguon.trace;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** An inspector holds the lot: nobody may use, move or stamp it. */
public final class LotIsFrozen extends Refusal implements RuleBroken {

    public LotIsFrozen(Lot lot) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + lot.code() + " đang bị tạm giữ: " + lot.frozenReason()
                                + " Chưa được dùng, chuyển hay dán tem; hãy liên hệ cơ quan kiểm tra.",
                        "Lot " + lot.code() + " is held by an inspector: " + lot.frozenReason()
                                + " It may not be used, moved or stamped; contact the inspector."),
                null,
                Map.of("lotId", lot.id().value()));
    }
}
