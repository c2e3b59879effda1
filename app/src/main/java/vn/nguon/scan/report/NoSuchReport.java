package vn.nguon.scan.report;

import java.util.Map;
import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** No complaint has that reference. */
public final class NoSuchReport extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.no-such-report");

    NoSuchReport() {
        super(RefusalKind.NOT_FOUND, SENTENCE, "reference", Map.of());
    }
}
