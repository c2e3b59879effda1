package vn.nguon.pages.inspect.lot;

import org.jspecify.annotations.Nullable;

/** Why a lot is held, or let go, or why its recall ends. */
record Reason(@Nullable String reason) {

    String said() {
        return reason == null ? "" : reason;
    }
}
