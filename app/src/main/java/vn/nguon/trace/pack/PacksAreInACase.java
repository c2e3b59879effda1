package vn.nguon.trace.pack;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A pack is in one case at a time. */
final class PacksAreInACase extends Refusal {

    PacksAreInACase() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Có gói đang ở trong một thùng khác. Hãy ghi mở thùng ấy trước, hoặc xem lại số sê-ri.",
                        "Some of these packs are in another case. Record first that it was opened, or check the serials."));
    }
}
