package vn.nguon.scan.report;

import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** No complaint has that reference. */
public final class NoSuchReport extends Refusal {

    NoSuchReport() {
        super(
                RefusalKind.NOT_FOUND,
                new LocalizedText(
                        "Không có phản ánh nào mang mã này. Mã có mười chữ và số, như 9F00-2B7D1F; hãy xem lại mã bạn đã ghi.",
                        "No complaint has this reference. It is ten letters and digits, such as 9F00-2B7D1F; look again at"
                                + " what you wrote down."),
                "reference",
                Map.of());
    }
}
