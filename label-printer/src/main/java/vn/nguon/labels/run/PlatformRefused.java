package vn.nguon.labels.run;

import vn.nguon.labels.LabelRefused;

/** The platform refuses, and asking again will not help. */
public final class PlatformRefused extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** A refusal, in the platform's words. */
    public PlatformRefused(String reason) {
        super(reason);
    }
}
