package vn.nguon.cooperative.order;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.product.Product;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.tally.StampUsageCount;
import vn.nguon.stamp.voiding.VoidedStamps;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;

/**
 * All that the page of an order shows.
 *
 * @param share       where its stamps are, once they are issued
 * @param printHouses whom it can be given to
 * @param lots        those that its stamps are on
 */
public record OrderContent(
        StampOrder order,
        @Nullable Product product,
        @Nullable Organisation printHouse,
        @Nullable StampUsageCount share,
        List<Organisation> printHouses,
        List<Activation> activations,
        Map<LotId, Lot> lots,
        List<VoidedStamps> voidings) {

    /** The number of that lot. */
    public String code(LotId lot) {
        Lot found = lots.get(lot);
        return found == null ? "–" : found.code();
    }
}
