package vn.nguon.stamp.delivery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to hand stamps over. */
record DeliveryRequest(
        @Schema(example = "0000000010009") @Nullable String first,

        @Schema(description = "None for a single stamp", example = "0000000020006") @Nullable String last,

        @Schema(description = "How many from the first on, instead of the last", example = "1000") @Nullable Long count,

        @Schema(description = "Who took them", example = "Chị Lan, HTX Atiso Phong Điền") @Nullable String receiver) {}
