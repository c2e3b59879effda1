package vn.nguon.inspector.lot;

import org.jspecify.annotations.Nullable;

/** Why a lot is held, or let go, or why its recall ends. */
record HoldReason(@Nullable String reason) {

    String said() {
        return reason == null ? "" : reason;
    }
}
