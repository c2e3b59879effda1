package vn.nguon.files;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;
import vn.nguon.refusal.Sentence;

/** Something was to carry a file that its organisation never sent in. */
public final class FileNotBroughtIn extends Refusal {

    FileNotBroughtIn(@Nullable String field) {
        super(
                RefusalKind.INVALID,
                new Sentence(
                        "Đơn vị chưa gửi tệp này lên. Hãy gửi tệp lên trước, rồi dùng mã nhận được.",
                        "Your organisation has not sent in this file. Send it in first, then use the name it gets."),
                field,
                Map.of());
    }
}
