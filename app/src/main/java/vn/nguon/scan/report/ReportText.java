package vn.nguon.scan.report;

import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.Message;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What a doubter wrote.
 *
 * @param text    1 to 4,000 characters
 * @param contact how to reach them, if they want to be; at most 200 characters
 */
public record ReportText(String text, String contact, Language language) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_CONTACT = 200;
    private static final Message TEXT = Message.of("refusal.doubt-text");
    private static final Message CONTACT = Message.of("refusal.doubt-contact");

    /** Reads a form. */
    public static ReportText read(@Nullable String text, @Nullable String contact, Language language) {
        String said = FieldReader.prose("text", text, 0, Integer.MAX_VALUE);
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Invalid("text", TEXT);
        }
        String reach = FieldReader.text("contact", contact, 0, Integer.MAX_VALUE);
        if (reach.length() > LONGEST_CONTACT) {
            throw new Invalid("contact", CONTACT);
        }
        return new ReportText(said, reach, language);
    }
}
