package vn.nguon.labels.printer;

import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LabelRefused;

/** A printer that cannot be reached, hangs, went away, or says that a person must see to it. */
public final class PrinterTrouble extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** A trouble in words. */
    public PrinterTrouble(String vi, String en, @Nullable Object... values) {
        super(vi, en, values);
    }

    PrinterTrouble(Throwable cause, String vi, String en, @Nullable Object... values) {
        super(cause, vi, en, values);
    }
}
