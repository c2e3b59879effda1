package vn.nguon.stamp.activation;

import java.util.List;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.selection.ConflictingStamps;
import vn.nguon.trace.Lot;

/** Stamps ordered for one product were to go on goods of another. */
final class StampsForAnotherProduct extends Refusal {

    StampsForAnotherProduct(StampRange stamps, Lot lot) {
        super(
                RefusalKind.CONFLICT,
                ConflictingStamps.sentence(
                        List.of(stamps),
                        "Tem %s được đặt cho một sản phẩm khác với lô " + escaped(lot)
                                + ". Hãy chọn cuộn tem của sản phẩm này hoặc tem không gắn sản phẩm.",
                        "The stamps %s were ordered for another product than that of lot " + escaped(lot)
                                + ". Take a roll ordered for this product, or for none."),
                "lotId",
                ConflictingStamps.details(List.of(stamps)));
    }

    private static String escaped(Lot lot) {
        return lot.code().replace("%", "%%");
    }
}
