package vn.nguon.stamp.voiding;

import vn.nguon.language.Language;

/** Why stamps are taken out of use. */
public enum VoidingCause {
    SPOILED("hỏng", "spoiled"),
    MISPRINTED("in lỗi", "misprinted"),
    LOST("mất", "lost"),
    STOLEN("bị lấy cắp", "stolen"),
    UNUSED("không dùng đến", "unused"),
    /** The pack that bore it was used up by who made it: re-packed, or made into something else. */
    REPACKED("hàng đã đóng gói lại hay đem chế biến", "its pack was packed again or made into something else"),
    OTHER("lý do khác", "other");

    private final String vi;
    private final String en;

    VoidingCause(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether it happens at the press. */
    boolean ofPrinting() {
        return this == SPOILED || this == MISPRINTED;
    }

    /** The word for a reader of that language. */
    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
