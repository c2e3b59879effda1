package vn.nguon.trace.rule;

import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;
import vn.nguon.trace.Quantity;

/** More arrived than can have been sent, beyond what two scales may differ. */
public final class MoreReceivedThanShipped extends Refusal implements RuleBroken {

    public MoreReceivedThanShipped(String field, String lotCode, Quantity shipped, Quantity received) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô " + lotCode + " được gửi " + shipped.in(Language.VI) + " nhưng ghi nhận "
                                + received.in(Language.VI) + ". Hãy cân lại, hoặc nhờ bên gửi khai sửa.",
                        received.in(Language.EN) + " of lot " + lotCode + " were received, but only "
                                + shipped.in(Language.EN)
                                + " shipped. Weigh again, or ask the sender to correct their record."),
                field,
                Map.of("shipped", shipped.amount(), "received", received.amount(), "unit", shipped.unit()));
    }
}
