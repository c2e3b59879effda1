package vn.nguon.trace.holding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.Goods;

/**
 * A lot as one organisation has it in hand.
 *
 * @param gtin  the GTIN of the lot's product, if any
 * @param left  how much of it they have, in the lot's unit
 * @param then  how much of it they had at the time that was asked about; else as much as now
 * @param spare how much of that no later record of theirs needs: what can be taken at that time
 * @param since when they first had any; none if they never had
 * @param crop  whether it stands on a plot or in a stable and is harvested
 */
public record LotHolding(
        Lot lot,
        @Nullable String gtin,
        Quantity left,
        Quantity then,
        Quantity spare,
        @Nullable Instant since,
        boolean crop) {

    /** The goods of an event on this lot. */
    public Goods as(Goods.Role role, @Nullable Quantity quantity) {
        return Goods.of(lot, gtin, role, quantity);
    }
}
