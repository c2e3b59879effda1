package vn.nguon.trace.rule;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Packs are used up that bear live stamps: whoever scanned them would be told of goods that are something else by now. */
public final class UsedPacksBearStamps extends Refusal {

    public UsedPacksBearStamps() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Những gói đem đóng lại hay chế biến còn mang tem đã kích hoạt. Hãy huỷ tem của đúng những gói ấy"
                                + " trước, với lý do «hàng đã đóng gói lại», rồi ghi lại việc này. Tem do đơn vị khác dán thì"
                                + " nhờ đơn vị ấy huỷ, hoặc gửi trả họ các gói này.",
                        "The packs that are packed again or processed bear activated stamps. Void the stamps of just these"
                                + " packs first, with the cause “packed again”, and then record this. If another organisation"
                                + " put the stamps on, ask it to void them, or send the packs back."),
                "inputs",
                Map.of());
    }
}
