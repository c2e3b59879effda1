package vn.nguon.trace.casing;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** A case is on one pallet at a time. */
final class CasesAreOnAPallet extends Refusal {

    CasesAreOnAPallet() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Có thùng đang ở trên một pallet khác. Hãy ghi dỡ pallet ấy trước, hoặc xem lại số thùng.",
                        "Some of these cases are on another pallet. Record first that they were taken off, or check their numbers."));
    }
}
