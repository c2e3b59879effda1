package vn.nguon.files;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** Something was to carry a file that its organisation never sent in. */
public final class FileNotBroughtIn extends Refusal {

    FileNotBroughtIn(@Nullable String field) {
        super(
                RefusalKind.INVALID,
                new LocalizedText(
                        "Đơn vị chưa gửi tệp này lên. Hãy gửi tệp lên trước, rồi dùng mã nhận được.",
                        "Your organisation has not sent in this file. Send it in first, then use the name it gets."),
                field,
                Map.of());
    }
}
