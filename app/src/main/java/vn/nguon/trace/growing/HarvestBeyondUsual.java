package vn.nguon.trace.growing;

import java.math.BigDecimal;
import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Lot;

/** With this harvest a crop gave far more than its product's plan says is usual, and nobody said why. */
final class HarvestBeyondUsual extends Refusal {

    HarvestBeyondUsual(Lot crop, BigDecimal each, BigDecimal usual, boolean ofHeads) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Như vậy «" + crop.name() + "» (" + crop.code() + ") được " + Language.VI.number(each)
                                + " kg mỗi "
                                + (ofHeads ? "con" : "ha") + "; sản phẩm này thường được " + Language.VI.number(usual)
                                + " kg. Hãy xem lại số lượng, đơn vị, diện tích; nếu đúng thì ghi vì sao được nhiều như vậy.",
                        "That makes " + Language.EN.number(each) + " kg a " + (ofHeads ? "head" : "hectare") + " of “"
                                + crop.name() + "” (" + crop.code() + "); this product usually gives "
                                + Language.EN.number(usual)
                                + " kg. Check the quantity, its unit and the area; if they are right, say why it is so much."),
                "yieldReason",
                Map.of("lotId", crop.id().value(), "each", each, "usual", usual));
    }
}
