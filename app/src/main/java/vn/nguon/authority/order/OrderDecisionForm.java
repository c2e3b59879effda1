package vn.nguon.authority.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.DecidingOrders;

/** What the authority says to an order, by the names of the API's request. */
record OrderDecisionForm(
        @Nullable Boolean approved,
        @Nullable String reason,
        @Nullable OrganisationId printHouseId) {

    DecidingOrders.Ruling read() {
        if (approved == null) {
            throw new Invalid("approved", "Hãy chọn duyệt hoặc từ chối.", "Say whether the order is approved.");
        }
        String said = reason == null ? "" : reason;
        return approved
                ? new DecidingOrders.Ruling.Approve(printHouseId, said)
                : new DecidingOrders.Ruling.Reject(said);
    }
}
