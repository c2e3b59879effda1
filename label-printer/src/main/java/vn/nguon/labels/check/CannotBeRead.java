package vn.nguon.labels.check;

import vn.nguon.labels.LabelRefused;

/** A label that a cheap phone does not read back to its URL. */
public final class CannotBeRead extends LabelRefused {

    private static final long serialVersionUID = 1L;

    CannotBeRead(String reason) {
        super(reason);
    }
}
