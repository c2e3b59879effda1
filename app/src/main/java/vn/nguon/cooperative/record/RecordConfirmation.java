package vn.nguon.cooperative.record;

import java.util.stream.Collectors;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.trace.recording.RecordingResult;

/** Says what was recorded, and leads to what comes next: the stages of the lot that came into being. */
final class RecordConfirmation {

    /** More lots than these are counted: what was done is told in a cookie. */
    private static final int MOST_NAMED = 4;

    private RecordConfirmation() {}

    static ActionResult done(RecordingResult recorded, RecordForm sheet, Language in) {
        String did = in.choose("Đã ghi: ", "Recorded: ") + sheet.label(in);
        String made = recorded.made().size() > MOST_NAMED
                ? in.choose(recorded.made().size() + " lô mới", recorded.made().size() + " new lots")
                : recorded.made().stream()
                        .map(lot ->
                                in.choose("lô ", "lot ") + lot.code() + ", " + RecordForm.quantity(lot.quantity(), in))
                        .collect(Collectors.joining("; "));
        return new ActionResult(next(recorded, sheet), made.isEmpty() ? did + "." : did + " → " + made + ".");
    }

    private static String next(RecordingResult recorded, RecordForm sheet) {
        if (sheet.movement() != null) {
            return "/console/movements/" + sheet.movement().id().value();
        }
        if (recorded.made().size() == 1 || sheet.act().isOfHouseholds()) {
            return RecordPages.HERE + "/lots/" + recorded.made().get(0).lotId().value();
        }
        return sheet.hand() == null || !recorded.made().isEmpty()
                ? RecordPages.HERE
                : RecordPages.HERE + "/lots/" + sheet.lot().id().value();
    }
}
