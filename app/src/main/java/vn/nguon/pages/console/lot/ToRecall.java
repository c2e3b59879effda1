package vn.nguon.pages.console.lot;

import org.jspecify.annotations.Nullable;
import vn.nguon.recall.Notice;
import vn.nguon.refusal.Sentence;

/** The form that calls a lot back; its fields are those of the API. */
record ToRecall(
        @Nullable String noticeVi,
        @Nullable String noticeEn,
        @Nullable String contact) {

    Notice notice() {
        return new Notice(new Sentence(said(noticeVi), said(noticeEn)), said(contact));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
