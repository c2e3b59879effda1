package vn.nguon.labels.run;

import vn.nguon.labels.LabelRefused;

/** Serials that exist on paper already, and were not asked for again. */
public final class SerialsPrintedBefore extends LabelRefused {

    private static final long serialVersionUID = 1L;

    SerialsPrintedBefore(String serial, String where) {
        super("%s was printed before, %s; printing it again takes --reprint and a reason".formatted(serial, where));
    }
}
