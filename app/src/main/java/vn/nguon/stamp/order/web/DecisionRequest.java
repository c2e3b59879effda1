package vn.nguon.stamp.order.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.order.DecidingOrders;

/** The authority's word on an order. */
record DecisionRequest(
        @Schema(example = "true") @Nullable Boolean approved,

        @Schema(description = "Required to reject", example = "") @Nullable String reason,

        @Schema(description = "Who is to print it; may be said later", example = "4") @Nullable Long printHouseId) {

    DecidingOrders.Ruling ruling() {
        if (approved == null) {
            throw new Invalid("approved", "Hãy chọn duyệt hoặc từ chối.", "Say whether the order is approved.");
        }
        String said = reason == null ? "" : reason;
        if (approved) {
            return new DecidingOrders.Ruling.Approve(
                    printHouseId == null ? null : new OrganisationId(printHouseId), said);
        }
        if (printHouseId != null) {
            throw new Invalid(
                    "printHouseId",
                    "Đơn bị từ chối thì không giao nhà in.",
                    "An order that is rejected is given to no print house.");
        }
        return new DecidingOrders.Ruling.Reject(said);
    }
}
