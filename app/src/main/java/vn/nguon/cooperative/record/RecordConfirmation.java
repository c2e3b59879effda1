package vn.nguon.cooperative.record;

import java.util.stream.Collectors;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.trace.recording.RecordingResult;

/** Says what was recorded, and leads to what comes next: the stages of the lot that came into being. */
final class RecordConfirmation {

    private RecordConfirmation() {}

    static ActionResult done(RecordingResult recorded, RecordForm sheet, Language in) {
        String did = in.choose("Đã ghi: ", "Recorded: ") + sheet.label(in);
        String made = recorded.made().stream()
                .map(lot -> in.choose("lô ", "lot ") + lot.code() + ", " + RecordForm.quantity(lot.quantity(), in))
                .collect(Collectors.joining("; "));
        return new ActionResult(next(recorded, sheet), made.isEmpty() ? did + "." : did + " → " + made + ".");
    }

    private static String next(RecordingResult recorded, RecordForm sheet) {
        if (sheet.movement() != null) {
            return "/console/movements/" + sheet.movement().id().value();
        }
        if (recorded.made().size() == 1) {
            return RecordPages.HERE + "/lots/" + recorded.lot().value();
        }
        return sheet.hand() == null || !recorded.made().isEmpty()
                ? RecordPages.HERE
                : RecordPages.HERE + "/lots/" + sheet.lot().id().value();
    }
}
