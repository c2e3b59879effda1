package vn.nguon.pages;

import vn.nguon.language.Language;
import vn.nguon.language.Message;
import vn.nguon.scan.VerdictKind;

/** How a verdict, or what a link leads to, is told at first sight: its words, its shape, and last its colour. */
public enum Headline {
    GENUINE(VerdictKind.GENUINE, Icon.GENUINE, "leaf"),
    NOT_ACTIVATED(VerdictKind.NOT_ACTIVATED, Icon.NOT_ACTIVATED, "amber"),
    UNKNOWN(VerdictKind.UNKNOWN, Icon.UNKNOWN, "amber"),
    VOIDED(VerdictKind.VOIDED, Icon.VOIDED, "lotus"),
    RECALLED(VerdictKind.RECALLED, Icon.RECALLED, "lotus"),
    FAILED_TEST(VerdictKind.FAILED_TEST, Icon.FLASK, "lotus"),
    WAITING_PERIOD(VerdictKind.WAITING_PERIOD, Icon.TODAY, "lotus"),
    HELD(VerdictKind.HELD, Icon.ALERT, "amber"),
    EXPIRED(VerdictKind.EXPIRED, Icon.EXPIRED, "amber"),
    POSSIBLE_COPY(VerdictKind.POSSIBLE_COPY, Icon.POSSIBLE_COPY, "amber"),
    RECORD_LOST(VerdictKind.RECORD_LOST, Icon.PAPER, "amber"),
    MALFORMED(VerdictKind.MALFORMED, Icon.MALFORMED, "ink"),
    TOO_MANY_TRIES(VerdictKind.TOO_MANY_TRIES, Icon.WAIT, "ink"),
    PRODUCT(Message.of("headline.product"), Icon.PACKAGE, "ink"),
    LOT(Message.of("headline.lot"), Icon.WAREHOUSE, "ink");

    private final Message words;
    private final Icon icon;
    private final String tone;

    Headline(VerdictKind verdict, Icon icon, String tone) {
        this(verdict.headline(), icon, tone);
    }

    Headline(Message words, Icon icon, String tone) {
        this.words = words;
        this.icon = icon;
        this.tone = tone;
    }

    /** That of a verdict. */
    public static Headline of(VerdictKind verdict) {
        return switch (verdict) {
            case GENUINE -> GENUINE;
            case NOT_ACTIVATED -> NOT_ACTIVATED;
            case UNKNOWN -> UNKNOWN;
            case VOIDED -> VOIDED;
            case RECALLED -> RECALLED;
            case FAILED_TEST -> FAILED_TEST;
            case WAITING_PERIOD -> WAITING_PERIOD;
            case HELD -> HELD;
            case EXPIRED -> EXPIRED;
            case POSSIBLE_COPY -> POSSIBLE_COPY;
            case RECORD_LOST -> RECORD_LOST;
            case MALFORMED -> MALFORMED;
            case TOO_MANY_TRIES -> TOO_MANY_TRIES;
        };
    }

    /** Its words in that language. */
    public String in(Language in) {
        return in.say(words);
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
        return switch (this) {
            case UNKNOWN, NOT_ACTIVATED, VOIDED, POSSIBLE_COPY -> true;
            case GENUINE,
                    RECALLED,
                    FAILED_TEST,
                    WAITING_PERIOD,
                    HELD,
                    EXPIRED,
                    RECORD_LOST,
                    MALFORMED,
                    TOO_MANY_TRIES,
                    PRODUCT,
                    LOT -> false;
        };
    }
}
