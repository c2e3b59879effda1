package vn.nguon.inspection.reach;

import java.util.List;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.trace.Lot;

/**
 * One of the lots that were made of another, or that one itself.
 *
 * @param maker        what is called who made it
 * @param heldTogether whether it is held together with the lot that all was made of
 * @param recalled     whether it is called back itself
 * @param holdings     who has how much of it or is to receive it
 * @param stamps       the stamps that are on it, in order
 */
public record ReachedLot(
        Lot lot,
        String maker,
        boolean heldTogether,
        boolean recalled,
        List<GoodsHolding> holdings,
        List<StampRange> stamps) {}
