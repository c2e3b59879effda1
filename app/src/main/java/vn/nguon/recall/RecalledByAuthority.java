package vn.nguon.recall;

import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.Refusal;
import vn.nguon.refusal.RefusalKind;

/** The authority called the lot back, so only the authority may end it. */
final class RecalledByAuthority extends Refusal {

    RecalledByAuthority() {
        super(
                RefusalKind.NOT_ALLOWED,
                new LocalizedText(
                        "Cơ quan quản lý mở đợt thu hồi này nên chỉ cơ quan quản lý được kết thúc. Hãy gửi kết quả khắc phục cho họ.",
                        "The authority opened this recall, so only the authority may close it. Send them what you have put right."));
    }
}
