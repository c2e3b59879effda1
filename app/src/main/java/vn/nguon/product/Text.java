package vn.nguon.product;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Fields;
import vn.nguon.refusal.Language;

/** What somebody wrote in Vietnamese and, perhaps, in English. */
public record Text(String vi, String en) {

    public static final Text EMPTY = new Text("", "");

    static Text read(String field, @Nullable Text given, int least, int most) {
        Text text = given == null ? EMPTY : given;
        return new Text(
                Fields.prose(field + ".vi", text.vi(), least, most), Fields.prose(field + ".en", text.en(), 0, most));
    }

    /** As above, of letters that labels can bear. */
    static Text printable(String field, @Nullable Text given, int least, int most) {
        Text text = given == null ? EMPTY : given;
        return new Text(
                Fields.printable(field + ".vi", text.vi(), least, most),
                Fields.printable(field + ".en", text.en(), 0, most));
    }

    /** For a reader of that language; in Vietnamese where nobody wrote it in English. */
    public String in(Language language) {
        return language == Language.EN && !en.isEmpty() ? en : vi;
    }
}
