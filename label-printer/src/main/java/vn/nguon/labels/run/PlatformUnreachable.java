package vn.nguon.labels.run;

import vn.nguon.labels.LabelRefused;

/** The platform gave no answer, or one that may be better later. */
public final class PlatformUnreachable extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** Nothing, or nothing of use, was answered. */
    public PlatformUnreachable(String reason) {
        super(reason);
    }

    /** As above, because of that. */
    public PlatformUnreachable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
