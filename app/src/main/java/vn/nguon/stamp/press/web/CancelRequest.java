package vn.nguon.stamp.press.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a print job is called off. */
record CancelRequest(
        @Schema(example = "Đơn in nhầm khổ tem") @Nullable String reason) {}
