package vn.nguon.trace.pack;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Packs are named that are not where the record says: in other hands, on their way, or sold by an earlier record. */
final class PacksAreElsewhere extends Refusal {

    /** @param since when they went there, as far as is known */
    PacksAreElsewhere(String field, String serials, @Nullable Instant since) {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Theo ghi chép, các gói mang tem " + serials
                                + " lúc ấy không ở trong tay đơn vị: đã giao đi, đã bán,"
                                + " hoặc chưa nhận. Hãy xem lại số sê-ri, hoặc ghi lần nhận còn thiếu.",
                        "By the record, the packs with stamps " + serials
                                + " were not in your hands then: sent on, sold, or"
                                + " not received yet. Check the serials, or record the arrival that is missing."),
                field,
                since == null ? Map.of("stamps", serials) : Map.of("stamps", serials, "since", since));
    }
}
