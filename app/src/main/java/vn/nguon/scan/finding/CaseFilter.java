package vn.nguon.scan.finding;

import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.MistypedSerial;
import vn.nguon.stamp.code.StampName;

/**
 * What is looked for in a worklist.
 *
 * @param stamp the number of the stamp that it is about, or null for any
 * @param words words that are found in it or in the name of whose stamp it is; empty for any
 */
public record CaseFilter(@Nullable Long stamp, String words) {

    /** All there is. */
    public static final CaseFilter ANYTHING = new CaseFilter(null, "");

    /** What is about one stamp. */
    public static CaseFilter about(long stamp) {
        return new CaseFilter(stamp, "");
    }

    /** What has those words. */
    public static CaseFilter words(String typed) {
        return new CaseFilter(null, typed.replaceAll("\\p{Cntrl}", " ").strip());
    }

    /** What somebody typed or scanned: a stamp's serial or code, else words. */
    public static CaseFilter read(String typed) {
        String text = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.isEmpty()) {
            return ANYTHING;
        }
        try {
            return about(StampName.read("q", text).number().value());
        } catch (MalformedCode | MistypedSerial words) {
            return new CaseFilter(null, text);
        }
    }
}
