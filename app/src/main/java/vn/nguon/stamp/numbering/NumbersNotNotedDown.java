package vn.nguon.stamp.numbering;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The mark could not be written, so nothing is issued: after a restore the same numbers would be issued again. */
final class NumbersNotNotedDown extends Refusal {

    NumbersNotNotedDown() {
        super(
                RefusalKind.BUSY,
                new LocalizedText(
                        "Chưa cấp được số tem vì hệ thống không ghi được ra đĩa. Hãy thử lại sau ít phút; nếu vẫn vậy,"
                                + " báo cho đơn vị vận hành.",
                        "No stamp numbers could be issued, since the platform cannot write to its disk. Try again in a few"
                                + " minutes; if it stays so, tell whoever runs it."),
                null,
                Map.of("retryAfter", 60));
    }
}
