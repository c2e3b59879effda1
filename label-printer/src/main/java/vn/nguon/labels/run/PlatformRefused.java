package vn.nguon.labels.run;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;

/** The platform refuses, and asking again will not help. */
public final class PlatformRefused extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** A refusal, in the platform's words. */
    public PlatformRefused(String vi, String en, @Nullable Object... values) {
        super(vi, en, values);
    }
}
