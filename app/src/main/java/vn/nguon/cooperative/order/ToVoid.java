package vn.nguon.cooperative.order;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.voiding.VoidingCause;

/** The form that takes stamps of one order out of use. */
record ToVoid(
        @Nullable String first,
        @Nullable String last,
        @Nullable Long count,
        @Nullable VoidingCause cause,
        @Nullable String reason) {

    /** The stamps, all of that order: a slip of the finger must not void those of another roll. */
    StampSelection of(StampOrder.Issued order) {
        TypedRoll roll = TypedRoll.of(FieldReader.present("first", first), last, count);
        return new StampSelection.Roll(roll.orOne().within(order.issue().numbers()));
    }

    VoidingCause why() {
        return FieldReader.present("cause", cause);
    }

    String said() {
        return reason == null ? "" : reason;
    }
}
