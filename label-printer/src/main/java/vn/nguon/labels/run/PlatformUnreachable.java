package vn.nguon.labels.run;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;

/** No answer of the platform, or one that may be better later. */
public final class PlatformUnreachable extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** Nothing, or nothing of use, was answered. */
    public PlatformUnreachable(String vi, String en, @Nullable Object... values) {
        super(vi, en, values);
    }

    /** As above, because of that. */
    public PlatformUnreachable(Throwable cause, String vi, String en, @Nullable Object... values) {
        super(cause, vi, en, values);
    }
}
