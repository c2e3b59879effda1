package vn.nguon.pages.press;

import vn.nguon.language.Language;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.run.PrintRun;

/** The words of pages for the states of jobs and runs, and the tags that these stand in. */
public final class PressWords {

    private PressWords() {}

    /**
     * The state of a job in a few words.
     *
     * @param left so many stamps of the job are neither printed nor void
     */
    public static String state(PrintJob.State state, long left, Language in) {
        return switch (state) {
            case OPEN -> in.choose("Còn ", "Left ") + in.number(left);
            case DONE -> in.choose("In xong", "Printed");
            case CANCELLED -> in.choose("Đã huỷ", "Cancelled");
        };
    }

    /** The class of the tag. */
    public static String tone(PrintJob.State state) {
        return switch (state) {
            case OPEN -> "tag amber";
            case DONE -> "tag leaf";
            case CANCELLED -> "tag";
        };
    }

    public static String state(PrintRun.State state, Language in) {
        return switch (state) {
            case GOING -> in.choose("Đang in", "Printing");
            case INTERRUPTED -> in.choose("Không thấy gì từ hôm qua", "Silent for a day");
            case ENDED -> in.choose("Đã kết thúc", "Ended");
        };
    }

    /** The class of the tag. */
    public static String tone(PrintRun.State state) {
        return switch (state) {
            case GOING -> "tag amber";
            case INTERRUPTED -> "tag lotus";
            case ENDED -> "tag leaf";
        };
    }
}
