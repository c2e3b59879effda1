package vn.nguon.trace.reverse;

import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Quantity;

/** Of a delivery no more is accounted for than is missing. */
final class MoreSettledThanMissing extends Refusal {

    MoreSettledThanMissing(String field, String lotCode, Quantity missing, Quantity asked) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Chuyến này chỉ còn thiếu " + missing.in(Language.VI) + " của lô " + lotCode
                                + " chưa xử lý, không phải " + asked.in(Language.VI) + ". Hãy sửa số lượng.",
                        "Only " + missing.in(Language.EN) + " of lot " + lotCode
                                + " are missing of this delivery and not settled, not " + asked.in(Language.EN)
                                + ". Correct the quantity."),
                field,
                Map.of("missing", missing.amount(), "asked", asked.amount(), "unit", missing.unit()));
    }

    /** Nothing is missing, or somebody was faster. */
    MoreSettledThanMissing() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Chuyến hàng này không còn phần thiếu nào chưa xử lý. Hãy tải lại trang để xem ai đã ghi.",
                        "Nothing of this delivery is missing and not settled. "
                                + "Load the page again to see who recorded what."),
                null,
                Map.of());
    }
}
