package vn.nguon.refusal;

import vn.nguon.language.Message;

/** The actor is known and may not do this. */
public final class NotAllowed extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.not-allowed");

    public NotAllowed() {
        super(RefusalKind.NOT_ALLOWED, SENTENCE);
    }
}
