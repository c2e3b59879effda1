package vn.nguon.trace.pack;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Stamps are named that are not on the goods of the record, or more of them than goods. */
final class PacksAreNotThese extends Refusal {

    PacksAreNotThese(String field, String serials) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Tem " + serials + " không ở trên hàng đang ghi. Hãy xem lại lô, hoặc số sê-ri.",
                        "Stamps " + serials + " are not on these goods. Check the lot, or the serials."),
                field,
                Map.of("stamps", serials));
    }

    PacksAreNotThese(String field, String lotCode, long named, String quantity) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Đã gọi tên " + named + " tem của lô " + lotCode + ", nhưng chỉ ghi " + quantity
                                + ". Hãy sửa số lượng, hoặc bớt tem.",
                        named + " stamps of lot " + lotCode + " are named, but only " + quantity
                                + " recorded. Correct the quantity, or name fewer stamps."),
                field,
                Map.of("named", named));
    }
}
