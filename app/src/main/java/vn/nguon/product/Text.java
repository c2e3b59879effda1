package vn.nguon.product;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Language;

/** What somebody wrote in Vietnamese and, perhaps, in English. */
public record Text(String vi, String en) {

    public static final Text EMPTY = new Text("", "");

    static Text read(String field, @Nullable Text given, int least, int most) {
        Text text = given == null ? EMPTY : given;
        return new Text(
                FieldReader.prose(field + ".vi", text.vi(), least, most),
                FieldReader.prose(field + ".en", text.en(), 0, most));
    }

    /** As above, of letters that labels can bear. */
    static Text printable(String field, @Nullable Text given, int least, int most) {
        Text text = given == null ? EMPTY : given;
        return new Text(
                FieldReader.printable(field + ".vi", text.vi(), least, most),
                FieldReader.printable(field + ".en", text.en(), 0, most));
    }

    /** For a reader of that language; in Vietnamese where nobody wrote it in English. */
    public String in(Language language) {
        return language == Language.EN && !en.isEmpty() ? en : vi;
    }
}
