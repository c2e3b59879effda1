package vn.nguon.labels;

import org.jspecify.annotations.Nullable;

/**
 * A label, layout or job that cannot be printed as asked; the reason says why, in words and numbers. The message is the
 * English one.
 */
public class LabelRefused extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final LocalizedMessage reason;

    public LabelRefused(LocalizedMessage reason) {
        super(reason.en());
        this.reason = reason;
    }

    /** Refuses for this reason, written as {@link LocalizedMessage#of} has it. */
    public LabelRefused(String vi, String en, @Nullable Object... values) {
        this(LocalizedMessage.of(vi, en, values));
    }

    /** As above, because of that. */
    public LabelRefused(Throwable cause, String vi, String en, @Nullable Object... values) {
        this(cause, LocalizedMessage.of(vi, en, values));
    }

    private LabelRefused(Throwable cause, LocalizedMessage reason) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    /** Why, in both languages. */
    public LocalizedMessage reason() {
        return reason;
    }
}
