package vn.nguon.labels.run;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;

/** A refusal of the platform that asking again will not change. */
public final class PlatformRefused extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** A refusal, in the platform's words. */
    public PlatformRefused(String vi, String en, @Nullable Object... values) {
        super(vi, en, values);
    }
}
