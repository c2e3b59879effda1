package vn.nguon.stamp.activation;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.trace.Lot;

/** The goods are of no product, so nobody ever admitted what the stamps would say of them. */
final class GoodsOfNoProduct extends Refusal {

    GoodsOfNoProduct(Lot lot) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + lot.code()
                                + " không thuộc sản phẩm nào đã được chấp nhận nên không dán tem được. Hãy ghi"
                                + " việc đóng gói thành một sản phẩm đã được chấp nhận, rồi dán tem lên lô đó.",
                        "Lot " + lot.code()
                                + " is of no admitted product, so it bears no stamps. Record how it was packed"
                                + " into an admitted product, and put the stamps on that lot."));
    }
}
