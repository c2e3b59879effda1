package vn.nguon.stamp.delivery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.delivery.Delivery;

/** Stamps that were handed over, as the API shows them. */
record DeliveryAnswer(
        UUID id,
        long orderId,
        @Schema(example = "0000000010009") String first,
        @Schema(example = "0000000020006") String last,

        @Schema(description = "How many of them were in use then; what was voided before is in no roll")
        long stamps,

        @Schema(description = "Who took them", example = "Chị Lan, HTX Atiso Phong Điền")
        String receiver,

        Instant deliveredAt,
        String deliveredBy) {

    static DeliveryAnswer of(Delivery delivery) {
        return new DeliveryAnswer(
                delivery.id(),
                delivery.order().value(),
                StampSerial.of(delivery.stamps().first()).toString(),
                StampSerial.of(delivery.stamps().last()).toString(),
                delivery.count(),
                delivery.receiver(),
                delivery.at(),
                delivery.by());
    }
}
