package vn.nguon.cooperative.order;

import org.jspecify.annotations.Nullable;

/** The form that takes an activation back. */
record WithdrawalForm(@Nullable String reason, @Nullable Boolean evenIfScanned) {

    String why() {
        return reason == null ? "" : reason;
    }

    boolean anyway() {
        return evenIfScanned != null && evenIfScanned;
    }
}
