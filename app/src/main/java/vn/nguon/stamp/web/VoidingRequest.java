package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.voiding.VoidingCause;

/** A request to void stamps. */
record VoidingRequest(
        @Schema(example = "0000000010009") @Nullable String first,

        @Schema(example = "0000000010108") @Nullable String last,

        @Schema(description = "How many from the first on, instead of the last", example = "100") @Nullable Long count,

        @Schema(description = "Instead of a roll: up to 10,000 scanned codes or URLs") @Nullable List<String> codes,

        @Nullable VoidingCause cause,

        @Schema(example = "Cuộn tem bị ướt trong kho") @Nullable String reason)
        implements StampsRequest {

    VoidingCause why() {
        if (cause == null) {
            throw new Invalid("cause", "Hãy chọn nguyên nhân huỷ.", "Say what the cause is.");
        }
        return cause;
    }

    String said() {
        return reason == null ? "" : reason;
    }
}
