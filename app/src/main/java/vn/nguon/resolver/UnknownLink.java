package vn.nguon.resolver;

import vn.nguon.gs1.DigitalLink;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/**
 * No product that stamps may go on has this number, or no lot of it that stamps are on; of a lot nobody learns which.
 */
final class UnknownLink extends Refusal {

    private UnknownLink(LocalizedText sentence) {
        super(RefusalKind.NOT_FOUND, sentence);
    }

    static UnknownLink product(DigitalLink link) {
        String gtin = link.key().value();
        return new UnknownLink(new LocalizedText(
                "Không có sản phẩm nào mang mã GTIN " + gtin + " trong hệ thống. Hãy so lại với số in dưới mã vạch.",
                "No product here has the GTIN " + gtin + ". Compare it with the number below the barcode."));
    }

    static UnknownLink lot() {
        return new UnknownLink(new LocalizedText(
                "Không có lô hàng nào như vậy đã dán tem. Hãy so lại số lô in trên bao bì, hoặc quét mã QR trên tem.",
                "No such lot bears stamps. Compare the lot number on the package, or scan the QR code on the stamp."));
    }
}
