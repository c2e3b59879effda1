package vn.nguon.stamp.freezing;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** An inspector holds some of the stamps: they are put on no goods. */
public final class StampsAreFrozen extends Refusal {

    public StampsAreFrozen() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Trong dải này có tem đang bị cơ quan kiểm tra tạm giữ, chưa được kích hoạt. Hãy bỏ các tem đó ra hoặc liên hệ cơ quan kiểm tra.",
                        "An inspector holds some of these stamps; they may not be activated. Leave them out, or contact the inspector."));
    }
}
