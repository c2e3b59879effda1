package vn.nguon.pages.press;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;

/** Stamps by their first and last serial, and the press they are printed on. */
record PrintRoll(
        @Nullable String first,
        @Nullable String last,
        @Nullable String printer) {

    StampRange stamps() {
        long from = StampSerial.read("first", FieldReader.present("first", first))
                .number()
                .value();
        long to = last == null ? from : StampSerial.read("last", last).number().value();
        if (to < from) {
            throw new Invalid(
                    "last", "Số sê-ri cuối phải lớn hơn hoặc bằng số đầu.", "The last serial comes before the first.");
        }
        return new StampRange(from, to);
    }

    String press() {
        return FieldReader.text("printer", printer, 1, 200);
    }
}
