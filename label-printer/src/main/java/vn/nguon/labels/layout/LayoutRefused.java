package vn.nguon.labels.layout;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.LocalizedMessage;

/** A layout that cannot work, with the reason in words and numbers. */
final class LayoutRefused extends LabelRefused {

    private static final long serialVersionUID = 1L;

    LayoutRefused(String layout, String vi, String en, @Nullable Object... values) {
        super("khổ tem %s: %s", "layout %s: %s", layout, LocalizedMessage.of(vi, en, values));
    }
}
