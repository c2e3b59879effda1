package vn.nguon.refusal;

import vn.nguon.language.Message;

/** There is no such thing, or it is not the asker's to know of: both get the same answer. */
public final class NotFound extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.not-found");

    public NotFound() {
        super(RefusalKind.NOT_FOUND, SENTENCE);
    }
}
