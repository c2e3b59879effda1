package vn.nguon.labels.check;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;

/** A label that a cheap phone does not read back to its URL. */
final class UnreadableLabel extends LabelRefused {

    private static final long serialVersionUID = 1L;

    UnreadableLabel(String vi, String en, @Nullable Object... values) {
        super(vi, en, values);
    }
}
