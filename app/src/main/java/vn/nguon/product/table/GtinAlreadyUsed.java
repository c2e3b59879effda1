package vn.nguon.product.table;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Another product that is made today goes by that GTIN. */
final class GtinAlreadyUsed extends Refusal {

    GtinAlreadyUsed() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Đã có sản phẩm đang lưu hành dùng số GTIN này. Hãy kiểm tra lại số, hoặc ngừng sản phẩm cũ trước.",
                        "A product that is made today goes by this GTIN. Check the number, or retire the old product"
                                + " first."),
                "gtin",
                Map.of());
    }
}
