package vn.nguon.stamp.order.share;

import java.util.Map;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** With this order more of the organisation would wait for the authority than may. */
public final class TooManyOrdersWaiting extends Refusal {

    public TooManyOrdersWaiting(OrderShares shares) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Mỗi đơn vị có nhiều nhất " + shares.waiting() + " đơn và " + stamps(shares, Language.VI)
                                + " tem đang chờ duyệt. Hãy chờ các đơn trước được duyệt, hoặc đặt ít hơn.",
                        "At most " + shares.waiting() + " orders and " + stamps(shares, Language.EN)
                                + " stamps of an organisation wait for approval. Wait until those before are decided"
                                + " on, or order fewer."),
                "quantity",
                Map.of("waiting", shares.waiting(), "waitingStamps", shares.waitingStamps()));
    }

    private static String stamps(OrderShares shares, Language language) {
        String grouped = "%,d".formatted(shares.waitingStamps());
        return language == Language.VI ? grouped.replace(',', '.') : grouped;
    }
}
