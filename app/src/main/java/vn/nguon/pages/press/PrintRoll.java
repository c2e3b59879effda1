package vn.nguon.pages.press;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.stamp.code.TypedRoll;

/** Stamps by their serials, or how many, and the press they are printed on. */
record PrintRoll(
        @Nullable String first,
        @Nullable String last,
        @Nullable Long count,
        @Nullable String printer) {

    /** As it was typed. */
    TypedRoll typed() {
        return TypedRoll.of(first, last, count);
    }

    String press() {
        return FieldReader.text("printer", printer, 1, 200);
    }
}
