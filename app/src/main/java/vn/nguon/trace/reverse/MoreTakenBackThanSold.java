package vn.nguon.trace.reverse;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Quantity;

/** Nobody brings back more of a lot than was sold to buyers by then. */
final class MoreTakenBackThanSold extends Refusal {

    MoreTakenBackThanSold(String field, String lotCode, Quantity sold, Quantity asked) {
        this(
                field,
                new LocalizedText(
                        "Đến lúc ấy ta mới bán " + sold.in(Language.VI) + " của lô " + lotCode
                                + " ra ngoài, nên không ai trả lại " + asked.in(Language.VI)
                                + " được. Hãy xem lại số lượng, thời điểm, hoặc ghi lần bán còn thiếu.",
                        sold.in(Language.EN) + " of lot " + lotCode + " were sold to buyers by then, so "
                                + asked.in(Language.EN)
                                + " cannot come back. Check quantity and time, or record the sale "
                                + "that is missing."),
                Map.of(
                        "sold", sold.amount().max(BigDecimal.ZERO),
                        "asked", asked.amount(),
                        "unit", asked.unit()));
    }

    /** The sum at the time was right, and the sum in the end is not: a later record brought the same goods back. */
    MoreTakenBackThanSold() {
        this(
                null,
                new LocalizedText(
                        "Một bản ghi sau đó đã ghi khách trả lại số hàng này. Hãy xem lại số lượng, hoặc khai sai bản ghi ấy trước.",
                        "A later record brought these goods back already. "
                                + "Check the quantity, or declare that record wrong first."),
                Map.of());
    }

    private MoreTakenBackThanSold(@Nullable String field, LocalizedText sentence, Map<String, Object> members) {
        super(RefusalKind.CONFLICT, sentence, field, members);
    }
}
