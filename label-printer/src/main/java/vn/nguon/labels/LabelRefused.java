package vn.nguon.labels;

import org.jspecify.annotations.Nullable;

/**
 * A label, layout or job that cannot be printed as asked; the reason says why, in words and numbers. The message is the
 * English one.
 */
public class LabelRefused extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final Reason reason;

    public LabelRefused(Reason reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Refuses for this reason, written as {@link Reason#of} has it. */
    public LabelRefused(String vi, String en, @Nullable Object... values) {
        this(Reason.of(vi, en, values));
    }

    /** As above, because of that. */
    public LabelRefused(Throwable cause, String vi, String en, @Nullable Object... values) {
        this(Reason.of(vi, en, values));
        initCause(cause);
    }

    /** Why, in both languages. */
    public Reason reason() {
        return reason;
    }
}
