package vn.nguon.trace.rule;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The organisation has a lot of that number already. */
public final class LotCodeTaken extends Refusal {

    public LotCodeTaken(String codes) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Đơn vị đã có lô mang số này (" + codes
                                + "). Hãy đặt số lô khác, hoặc để trống để hệ thống đặt.",
                        "You have a lot of this number already (" + codes
                                + "). Choose another, or leave it empty and we choose one."),
                "code",
                Map.of());
    }
}
