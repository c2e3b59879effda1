package vn.nguon.pages.console.record;

import java.util.stream.Collectors;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Done;
import vn.nguon.trace.recording.Recorded;

/** Says what was recorded, and leads to what comes next: the stages of the lot that came into being. */
final class Telling {

    private Telling() {}

    static Done done(Recorded recorded, Sheet sheet, Voice in) {
        String did = in.choose("Đã ghi: ", "Recorded: ") + sheet.label(in);
        String made = recorded.made().stream()
                .map(lot -> in.choose("lô ", "lot ") + lot.code() + ", " + Sheet.quantity(lot.quantity(), in))
                .collect(Collectors.joining("; "));
        return new Done(next(recorded, sheet), made.isEmpty() ? did + "." : did + " → " + made + ".");
    }

    private static String next(Recorded recorded, Sheet sheet) {
        if (recorded.made().size() == 1) {
            return RecordPages.HERE + "/lots/" + recorded.lot().value();
        }
        return sheet.hand() == null || !recorded.made().isEmpty()
                ? RecordPages.HERE
                : RecordPages.HERE + "/lots/" + sheet.lot().id().value();
    }
}
