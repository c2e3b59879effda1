package vn.nguon.trace.correction;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Nothing is held together with the lot; what is held for a reason of its own is let go on its own page. */
final class NothingHeldTogether extends Refusal {

    NothingHeldTogether() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Không có lô nào đang bị giữ cùng lô này. Lô bị giữ vì lý do riêng thì thôi giữ trên trang của lô đó.",
                        "Nothing is held together with this lot. What is held for a reason of its own is let go on its own page."));
    }
}
