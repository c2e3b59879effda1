package vn.nguon.pages.recall;

import org.jspecify.annotations.Nullable;
import vn.nguon.recall.RecallNotice;

/** The form that calls a lot back; its fields are those of the API. */
public record ToRecall(
        @Nullable String noticeVi,
        @Nullable String noticeEn,
        @Nullable String contact) {

    /** What people are told; {@link vn.nguon.refusal.Invalid} says which field is too short or too long. */
    public RecallNotice notice() {
        return RecallNotice.typed(noticeVi, noticeEn, contact);
    }
}
