package vn.nguon.inspector.stamp;

import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.Finding;

/** The desk's words for how far inspectors are with a case, and the tags that these stand in. */
public final class CaseWords {

    private CaseWords() {}

    /** {@code Đang xem}; once it is settled, what was found. */
    public static String state(CaseProgress progress, Language in) {
        return switch (progress.status()) {
            case OPEN -> in.choose("Chưa ai xem", "Open");
            case TAKEN -> in.choose("Đang xem", "Taken");
            case SETTLED ->
                isConfirmed(progress.settled())
                        ? in.choose("Đúng như nghi ngờ", "Confirmed")
                        : in.choose("Không có gì sai", "Nothing wrong");
        };
    }

    /** The class of the tag. */
    public static String tone(CaseProgress progress) {
        return switch (progress.status()) {
            case OPEN, TAKEN -> "tag amber";
            case SETTLED -> isConfirmed(progress.settled()) ? "tag lotus" : "tag leaf";
        };
    }

    private static boolean isConfirmed(CaseProgress.@Nullable Settled settled) {
        return settled != null && settled.finding().outcome() == Finding.Outcome.CONFIRMED;
    }
}
