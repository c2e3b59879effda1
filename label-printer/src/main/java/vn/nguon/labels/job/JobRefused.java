package vn.nguon.labels.job;

import vn.nguon.labels.LabelRefused;

/** A print job that cannot be read, with the line where it went wrong. */
public final class JobRefused extends LabelRefused {

    private static final long serialVersionUID = 1L;

    JobRefused(String reason) {
        super(reason);
    }

    JobRefused(long line, String reason) {
        super("line " + line + ": " + reason);
    }
}
