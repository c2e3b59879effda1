package vn.nguon.labels.language;

import vn.nguon.labels.LabelRefused;

/** A printer answered a question about its state with something else. */
public final class UnreadableStatus extends LabelRefused {

    private static final long serialVersionUID = 1L;

    UnreadableStatus(String language, byte[] answer, int length) {
        super("the printer answers %d bytes that are no %s status, starting with %s"
                .formatted(length, language, length == 0 ? "nothing" : "0x%02x".formatted(answer[0])));
    }
}
