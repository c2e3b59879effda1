package vn.nguon.pages.scanned;

import vn.nguon.pages.Icon;
import vn.nguon.pages.words.Word;

/** How a verdict, or what a link leads to, is told at first sight: its words, its shape, and last its colour. */
public enum Headline {
    GENUINE(Word.GENUINE, Icon.GENUINE, "leaf"),
    NOT_ACTIVATED(Word.NOT_ACTIVATED, Icon.NOT_ACTIVATED, "amber"),
    UNKNOWN(Word.UNKNOWN, Icon.UNKNOWN, "amber"),
    VOIDED(Word.VOIDED, Icon.VOIDED, "lotus"),
    RECALLED(Word.RECALLED, Icon.RECALLED, "lotus"),
    EXPIRED(Word.EXPIRED, Icon.EXPIRED, "amber"),
    POSSIBLE_COPY(Word.POSSIBLE_COPY, Icon.POSSIBLE_COPY, "amber"),
    MALFORMED(Word.MALFORMED, Icon.MALFORMED, "ink"),
    TOO_MANY_TRIES(Word.TOO_MANY_TRIES, Icon.WAIT, "ink"),
    PRODUCT(Word.ABOUT_PRODUCT, Icon.PACKAGE, "ink"),
    LOT(Word.ABOUT_LOT, Icon.WAREHOUSE, "ink");

    private final Word word;
    private final Icon icon;
    private final String tone;

    Headline(Word word, Icon icon, String tone) {
        this.word = word;
        this.icon = icon;
        this.tone = tone;
    }

    public Word word() {
        return word;
    }

    public Icon icon() {
        return icon;
    }

    /** {@code leaf}, {@code amber}, {@code lotus} or {@code ink}. */
    public String tone() {
        return tone;
    }

    /** Whether the page asks, unasked, what the reader saw. */
    public boolean invitesDoubt() {
        return this == UNKNOWN || this == NOT_ACTIVATED || this == VOIDED || this == POSSIBLE_COPY;
    }
}
