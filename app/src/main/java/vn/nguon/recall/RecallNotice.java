package vn.nguon.recall;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What people are told who have the goods.
 *
 * @param text    why the goods are called back and what to do with them, 10 to 4,000 characters; its English is empty
 *                where nobody wrote it, and whoever reads English then reads the Vietnamese
 * @param contact whom to call, at most 200 characters; empty for the cooperative itself
 */
public record RecallNotice(
        @Embedded.Empty(prefix = "notice_") LocalizedText text, String contact) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;
    private static final int LONGEST_CONTACT = 200;

    /** Takes a notice as it was typed, without the white space around it. */
    public RecallNotice {
        text = new LocalizedText(
                checked("noticeVi", text.vi()), text.en().isBlank() ? "" : checked("noticeEn", text.en()));
        contact = contact.strip();
        if (contact.length() > LONGEST_CONTACT) {
            throw new Invalid("contact", "Liên hệ dài nhất 200 ký tự.", "The contact has at most 200 characters.");
        }
    }

    /** A notice as somebody filled it in; what was left out is empty. */
    public static RecallNotice typed(@Nullable String vi, @Nullable String en, @Nullable String contact) {
        return new RecallNotice(
                new LocalizedText(written("noticeVi", vi), written("noticeEn", en)), written("contact", contact));
    }

    private static String written(String field, @Nullable String text) {
        return FieldReader.prose(field, text, 0, Integer.MAX_VALUE);
    }

    private static String checked(String field, String text) {
        String stripped = text.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Invalid(
                    field,
                    "Thông báo thu hồi dài từ 10 đến 4.000 ký tự; tiếng Anh viết sau cũng được.",
                    "The notice of a recall has 10 to 4,000 characters; in English it may be left out.");
        }
        return stripped;
    }
}
