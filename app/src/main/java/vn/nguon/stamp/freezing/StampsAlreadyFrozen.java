package vn.nguon.stamp.freezing;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Some of the stamps are held already. */
final class StampsAlreadyFrozen extends Refusal {

    StampsAlreadyFrozen() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Trong dải này có tem đang bị tạm giữ. Hãy bỏ các tem đó ra, hoặc thôi giữ chúng trước.",
                        "Some of these stamps are held already. Leave them out, or let them go first."));
    }
}
