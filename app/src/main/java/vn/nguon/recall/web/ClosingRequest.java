package vn.nguon.recall.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a recall may end. */
record ClosingRequest(
        @Schema(example = "Đã thu về 4.812 trong 5.000 gói và tiêu huỷ.") @Nullable String reason) {}
