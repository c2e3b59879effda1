package vn.nguon.labels.printer;

import vn.nguon.labels.LabelRefused;

/** A printer that cannot be reached, hangs, went away, or says that a person must see to it. */
public final class PrinterTrouble extends LabelRefused {

    private static final long serialVersionUID = 1L;

    /** A trouble in words. */
    public PrinterTrouble(String reason) {
        super(reason);
    }

    PrinterTrouble(String reason, Throwable cause) {
        super(reason, cause);
    }
}
