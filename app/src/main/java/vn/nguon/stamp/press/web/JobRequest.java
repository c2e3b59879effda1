package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.order.OrderId;

/** A request to have stamps printed. */
record JobRequest(
        @Schema(description = "The stamps' order, which must be issued", example = "12") @Nullable Long orderId,

        @Schema(description = "Leave it out for the order's first stamp", example = "0000000010009") @Nullable String first,

        @Schema(description = "Leave it out for the order's last stamp", example = "0000000015004") @Nullable String last,

        @Schema(description = "How many from the first on, instead of the last", example = "500") @Nullable Long count,

        @Schema(description = "The printer it is meant for; leave it out for any", example = "xuong-1") @Nullable String printer,

        @Schema(
                description = "A layout that comes along; leave it out and whoever prints chooses",
                example = "roll-50x30")
        @Nullable String layout) {

    TypedRoll wanted() {
        return TypedRoll.of(first, last, count);
    }

    OrderId order() {
        return new OrderId(FieldReader.present("orderId", orderId));
    }
}
