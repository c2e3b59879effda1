package vn.nguon.cooperative.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;

/** The form that takes stamps of one order out of use. */
record ToVoid(
        @Nullable String first,
        @Nullable String last,
        @Nullable VoidingCause cause,
        @Nullable String reason) {

    /** The stamps, all of that order: a slip of the finger must not void those of another roll. */
    StampSelection of(StampOrder.Issued order) {
        StampSelection stampSelection = StampSelection.read(first, last, null);
        for (StampRange range : stampSelection.ranges()) {
            if (!order.issue().numbers().holds(range)) {
                throw new Invalid(
                        "first",
                        "Số sê-ri không thuộc đơn này. Đơn này có tem "
                                + order.issue().numbers().serials() + ".",
                        "These serials are not of this order. Its stamps are "
                                + order.issue().numbers().serials() + ".");
            }
        }
        return stampSelection;
    }

    VoidingCause why() {
        return FieldReader.present("cause", cause);
    }

    String said() {
        return reason == null ? "" : reason;
    }
}
