package vn.nguon.trace;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.RuleBroken;

/** A lot was to bear more stamps than it has packs, or is not counted in packs at all. */
public final class MoreStampsThanPacks extends Refusal implements RuleBroken {

    public MoreStampsThanPacks() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Lô hàng này không đủ gói cho số tem đó. Chỉ lô đã đóng gói mới dán tem, mỗi gói một tem; "
                                + "hãy kiểm tra số gói của lô và dải tem.",
                        "This lot has not packs enough for those stamps. Only a packed lot bears stamps, one a pack; "
                                + "check the lot's packs and the range of stamps."));
    }
}
