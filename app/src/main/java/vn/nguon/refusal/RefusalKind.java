package vn.nguon.refusal;

/** Why an act is refused, and the HTTP status that says so (RFC 9110, 15.5). */
public enum RefusalKind {
    MALFORMED(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    CONFLICT(409),
    GONE(410),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    WRONG_MEDIA_TYPE(415),
    INVALID(422),
    TOO_MANY(429),
    BUSY(503);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    /** The HTTP status code. */
    public int status() {
        return status;
    }
}
