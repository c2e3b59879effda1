package vn.nguon.labels.run;

import vn.nguon.labels.LabelRefused;

/** The platform refuses, and asking again will not help. */
public final class PlatformRefused extends LabelRefused {

    private static final long serialVersionUID = 1L;

    PlatformRefused(String reason) {
        super(reason);
    }
}
