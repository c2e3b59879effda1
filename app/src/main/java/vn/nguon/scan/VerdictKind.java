package vn.nguon.scan;

import java.util.Arrays;
import java.util.Optional;
import vn.nguon.language.Message;

/** What a verdict says whatever the stamp: its name, its status, and its words for page, API and inspectors alike. */
public enum VerdictKind {
    GENUINE("genuine", 200),
    NOT_ACTIVATED("not-activated", 200),
    UNKNOWN("unknown", 404),
    VOIDED("voided", 410),
    RECALLED("recalled", 200),
    FAILED_TEST("failed-test", 200),
    WAITING_PERIOD("waiting-period", 200),
    HELD("held", 200),
    EXPIRED("expired", 200),
    POSSIBLE_COPY("possible-copy", 200),
    RECORD_LOST("record-lost", 200),
    MALFORMED("malformed", 400),
    TOO_MANY_TRIES("too-many-tries", 429);

    private final String code;
    private final int status;
    private final Message headline;
    private final Message summary;

    VerdictKind(String code, int status) {
        this.code = code;
        this.status = status;
        this.headline = Message.of("verdict." + code);
        this.summary = Message.of("verdict." + code + ".summary");
    }

    /** The kind that the record of scans calls so; empty for a name of which we know nothing. */
    public static Optional<VerdictKind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** As the API and the record of scans call it: {@code possible-copy}. */
    public String code() {
        return code;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** A few words, first on the page. */
    public Message headline() {
        return headline;
    }

    /** One sentence, with what to do where it warns. */
    public Message summary() {
        return summary;
    }
}
