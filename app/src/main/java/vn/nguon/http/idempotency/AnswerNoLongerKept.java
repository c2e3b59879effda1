package vn.nguon.http.idempotency;

import java.time.Instant;
import java.util.Map;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The act under this key was done, so long ago that its answer is not kept any more; it is not done again. */
final class AnswerNoLongerKept extends Refusal {

    AnswerNoLongerKept(Instant performed) {
        super(
                RefusalKind.GONE,
                new LocalizedText(
                        "Việc này đã được ghi từ lần gửi trước; đã lâu nên câu trả lời không còn giữ. Đừng gửi lại:"
                                + " hãy xem trong danh sách. Nếu là việc khác, hãy dùng khoá mới.",
                        "This was done when it was sent before, so long ago that the answer is not kept any more."
                                + " Do not send it again: look it up in the list. For another act, use a new key."),
                "Idempotency-Key",
                Map.of("performedAt", performed.toString()));
    }
}
