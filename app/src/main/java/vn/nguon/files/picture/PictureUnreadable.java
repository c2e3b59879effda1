package vn.nguon.files.picture;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The file begins like a picture and is none, or a damaged one. */
public final class PictureUnreadable extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.picture-unreadable");

    PictureUnreadable() {
        super(RefusalKind.INVALID, SENTENCE, "file", Map.of());
    }
}
