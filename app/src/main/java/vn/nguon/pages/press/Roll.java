package vn.nguon.pages.press;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampRange;

/** Stamps by their first and last serial, and the press they are printed on. */
record Roll(
        @Nullable String first,
        @Nullable String last,
        @Nullable String printer) {

    StampRange stamps() {
        long from =
                Serial.read("first", Fields.present("first", first)).number().value();
        long to = last == null ? from : Serial.read("last", last).number().value();
        if (to < from) {
            throw new Invalid(
                    "last", "Số sê-ri cuối phải lớn hơn hoặc bằng số đầu.", "The last serial comes before the first.");
        }
        return new StampRange(from, to);
    }

    String press() {
        return Fields.text("printer", printer, 1, 200);
    }
}
