package vn.nguon.trace.rule;

import java.util.Map;
import vn.nguon.refusal.Kind;
import vn.nguon.refusal.Language;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.Sentence;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;

/** A lot cannot give more than it has. */
public final class NotEnoughOfTheLot extends Refusal {

    public NotEnoughOfTheLot(String field, Lot lot, Quantity asked, Quantity left) {
        super(
                Kind.CONFLICT,
                new Sentence(
                        "Lô " + lot.code() + " chỉ còn " + left.in(Language.VI) + ", không đủ " + asked.in(Language.VI)
                                + ". Hãy kiểm tra lại số lượng.",
                        "Lot " + lot.code() + " has " + left.in(Language.EN) + " left, not " + asked.in(Language.EN)
                                + ". Check the quantity."),
                field,
                Map.of(
                        "lotId", lot.id().value(),
                        "left", left.amount(),
                        "asked", asked.in(left.unit()).amount(),
                        "unit", left.unit()));
    }
}
