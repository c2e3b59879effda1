package vn.nguon.scan.network;

import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Where somebody is, only those who scanned the stamp say. */
public final class NotScannedFromHere extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.not-scanned-from-here");

    public NotScannedFromHere() {
        super(RefusalKind.CONFLICT, SENTENCE);
    }
}
