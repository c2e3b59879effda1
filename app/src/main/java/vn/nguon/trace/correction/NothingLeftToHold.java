package vn.nguon.trace.correction;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** All that was made of the lot is held already. */
final class NothingLeftToHold extends Refusal {

    NothingLeftToHold() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô này và mọi lô làm từ nó đều đang bị giữ rồi; không còn gì để giữ.",
                        "This lot and all that was made of it are held already; there is nothing left to hold."));
    }
}
