package vn.nguon.trace.kind;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Lot;

/** Goods go into a product that they are not known to be of, and nobody said why. */
final class GoodsOfAnotherKind extends Refusal {

    GoodsOfAnotherKind(OtherGoods other, Collection<Lot> used) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        told(other, used, "lô ") + " không thấy thuộc «"
                                + other.product().name().vi()
                                + "». Hãy chọn đúng sản phẩm, đúng lô; nếu vẫn dùng thì ghi vì sao, người mua sẽ đọc được.",
                        told(other, used, "lot ") + " is not known to be of “"
                                + other.product().name().vi()
                                + "”. Choose the right product and lot; if it goes in all the same, say why: buyers will read it."),
                "kindReason",
                Map.of(
                        "productId", other.product().id().value(),
                        "goods", used.stream().map(other::fact).toList()));
    }

    private static String told(OtherGoods other, Collection<Lot> used, String word) {
        return used.stream()
                .map(lot -> "«" + other.names(lot) + "» (" + word + lot.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
