package vn.nguon.stamp.code;

import vn.nguon.language.Message;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** What was read cannot be a stamp's code: a typing error, or a code that is damaged. It says nothing about the goods. */
public final class MalformedCode extends Refusal {

    private static final Message SENTENCE = Message.of("refusal.malformed-code");

    MalformedCode() {
        super(RefusalKind.MALFORMED, SENTENCE);
    }
}
