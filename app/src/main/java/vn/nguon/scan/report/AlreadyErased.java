package vn.nguon.scan.report;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What the consumer wrote is gone already. */
final class AlreadyErased extends Refusal {

    AlreadyErased() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Điều người mua đã viết đã được xoá trước đó; không còn gì để xoá.",
                        "What the consumer wrote was erased before; there is nothing left to erase."));
    }
}
