package vn.nguon.trace.moving;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Goods cannot arrive before they left. */
public final class ReceivedBeforeShipped extends Refusal {

    ReceivedBeforeShipped() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Thời điểm nhận trước thời điểm gửi. Hãy kiểm tra lại ngày giờ.",
                        "These goods would have arrived before they left. Check the time."),
                "at.time",
                Map.of());
    }
}
