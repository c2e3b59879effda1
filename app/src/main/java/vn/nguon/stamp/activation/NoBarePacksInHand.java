package vn.nguon.stamp.activation;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** More stamps than packs of the lot that bear none and are in the activator's hands: the others left before. */
final class NoBarePacksInHand extends Refusal implements RuleBroken {

    NoBarePacksInHand() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Đơn vị không còn đủ gói chưa dán tem của lô này trong tay: gói đã gửi, bán hay dùng thì không dán"
                                + " tem được nữa. Hãy xem lô còn bao nhiêu gói; nếu bản ghi gửi hay bán ghi nhầm, hãy khai"
                                + " sai bản ghi ấy trước.",
                        "There are not enough packs of this lot without stamps in your hands: those that were sent, sold or"
                                + " used get none any more. See how many are left; if a shipment or a sale was recorded"
                                + " wrong, declare that record wrong first."),
                "lotId",
                Map.of());
    }
}
