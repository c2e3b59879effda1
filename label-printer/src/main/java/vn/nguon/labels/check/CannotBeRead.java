package vn.nguon.labels.check;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;

/** A label that a cheap phone does not read back to its URL. */
public final class CannotBeRead extends LabelRefused {

    private static final long serialVersionUID = 1L;

    CannotBeRead(String vi, String en, @Nullable Object... values) {
        super(vi, en, values);
    }
}
