package vn.nguon.trace.rule;

import java.math.BigDecimal;
import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Quantity;

/** Goods go back only to somebody from whom they came, and no more than came from them. */
public final class NotFromThem extends Refusal {

    /** @param came how much of the lot came from them and did not go back yet */
    public NotFromThem(String field, String lotCode, Quantity came, Quantity asked) {
        super(
                RefusalKind.CONFLICT,
                came.nothing()
                        ? new LocalizedText(
                                "Lô " + lotCode + " không do đơn vị này giao tới, nên không trả lại cho họ được. "
                                        + "Hãy chọn đúng bên đã giao, hoặc ghi là gửi hàng đi.",
                                "Lot " + lotCode
                                        + " did not come from that organisation, so it cannot go back to them. "
                                        + "Choose who delivered it, or record an ordinary shipment.")
                        : new LocalizedText(
                                "Đơn vị này giao tới " + came.in(Language.VI) + " của lô " + lotCode
                                        + " mà ta chưa trả, nên không trả " + asked.in(Language.VI)
                                        + " được. Hãy sửa số lượng.",
                                came.in(Language.EN) + " of lot " + lotCode
                                        + " came from them and did not go back yet, so " + asked.in(Language.EN)
                                        + " cannot. Correct the quantity."),
                field,
                Map.of("came", came.amount().max(BigDecimal.ZERO), "asked", asked.amount(), "unit", asked.unit()));
    }
}
