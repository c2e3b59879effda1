package vn.nguon.organisation;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Another organisation or place goes by that GLN. */
public final class GlnAlreadyUsed extends Refusal {

    /** Says so. */
    public GlnAlreadyUsed() {
        super(
                RefusalKind.CONFLICT,
                new LocalizedText(
                        "Số GLN này đã có đơn vị hoặc địa điểm khác dùng. Hãy kiểm tra lại, hoặc để trống.",
                        "Another organisation or place goes by this GLN. Check it, or leave it empty."),
                "gln",
                Map.of());
    }
}
