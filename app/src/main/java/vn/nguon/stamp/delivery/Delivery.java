package vn.nguon.stamp.delivery;

import java.time.Instant;
import java.util.UUID;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;

/**
 * Stamps that were handed over in one go.
 *
 * @param count    how many of the range were in use then
 * @param receiver who took them, in words
 */
public record Delivery(UUID id, OrderId order, StampRange stamps, long count, String receiver, Instant at, String by) {

    /** As the ledger names it: {@code delivery:018f…}. */
    public String subject() {
        return "delivery:" + id;
    }
}
