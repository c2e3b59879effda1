package vn.nguon.stamp.delivery;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.OrderId;

/**
 * Stamps that were handed over in one go.
 *
 * @param count    how many of the range were in use then
 * @param receiver who took them, in words
 */
@Table("stamp_delivery")
public record Delivery(
        @Id @Column("delivery_id") UUID id,
        @Column("order_id") OrderId order,
        @Embedded.Empty StampRange stamps,
        @Column("stamps") long count,
        String receiver,
        @Column("delivered_at") Instant at,
        @Column("delivered_by") String by) {

    /** As the ledger names it: {@code delivery:018f…}. */
    public String subject() {
        return "delivery:" + id;
    }
}
