package vn.nguon.files;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The file is neither a picture nor a document that we take, whatever its name says. */
public final class UnknownKindOfFile extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.unknown-kind-of-file");

    public UnknownKindOfFile() {
        super(RefusalKind.WRONG_MEDIA_TYPE, SENTENCE, "file", Map.of());
    }
}
