package vn.nguon.stamp.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an activation is taken back. */
public record WithdrawalRequest(
        @Schema(example = "Dán nhầm lô") @Nullable String reason,

        @Schema(
                description = "A manager's word that it is right although consumers scanned stamps of it",
                example = "false")
        @Nullable Boolean evenIfScanned) {

    public String why() {
        return reason == null ? "" : reason;
    }

    public boolean anyway() {
        return evenIfScanned != null && evenIfScanned;
    }
}
