package vn.nguon.pages.console.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.Selection;
import vn.nguon.stamp.voiding.Cause;

/** The form that takes stamps of one order out of use. */
record ToVoid(
        @Nullable String first,
        @Nullable String last,
        @Nullable Cause cause,
        @Nullable String reason) {

    /** The stamps, all of that order: a slip of the finger must not void those of another roll. */
    Selection of(StampOrder.Issued order) {
        Selection selection = Selection.read(first, last, null);
        for (StampRange range : selection.ranges()) {
            if (!order.issue().numbers().holds(range)) {
                throw new Invalid(
                        "first",
                        "Số sê-ri không thuộc đơn này. Đơn này có tem "
                                + order.issue().numbers().serials() + ".",
                        "These serials are not of this order. Its stamps are "
                                + order.issue().numbers().serials() + ".");
            }
        }
        return selection;
    }

    Cause why() {
        return Fields.present("cause", cause);
    }

    String said() {
        return reason == null ? "" : reason;
    }
}
