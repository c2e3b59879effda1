package vn.nguon.labels.job;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.LocalizedMessage;

/** A print job that cannot be read, or whose rows do not belong together, with the line where it went wrong. */
final class JobRefused extends LabelRefused {

    private static final long serialVersionUID = 2L;

    JobRefused(String vi, String en, @Nullable Object... values) {
        super(vi, en, values);
    }

    JobRefused(long line, LocalizedMessage reason) {
        super("dòng %d: %s", "line %d: %s", line, reason);
    }

    JobRefused(long line, String vi, String en, @Nullable Object... values) {
        this(line, LocalizedMessage.of(vi, en, values));
    }
}
