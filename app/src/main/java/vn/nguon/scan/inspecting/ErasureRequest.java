package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why what a consumer wrote is to be erased. */
record ErasureRequest(
        @Schema(description = "3 to 400 characters, naming nobody", example = "Người phản ánh yêu cầu xoá.") @Nullable String reason) {}
