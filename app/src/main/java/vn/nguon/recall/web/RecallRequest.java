package vn.nguon.recall.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.recall.RecallNotice;
import vn.nguon.refusal.Invalid;
import vn.nguon.trace.LotId;

/** What it takes to call a lot back. */
record RecallRequest(
        @Schema(example = "0198c5b2-6d1e-7c3a-9f00-2b7d1f0a5c11") @Nullable UUID lotId,

        @Schema(example = "Phát hiện hàm lượng lưu huỳnh vượt mức. Không dùng, hãy mang trả nơi mua.") @Nullable String noticeVi,

        @Schema(example = "Too much sulphur dioxide was found. Do not use it; take it back to where you bought it.")
        @Nullable String noticeEn,

        @Schema(example = "0234 3 000 000") @Nullable String contact) {

    LotId lot() {
        if (lotId == null) {
            throw new Invalid("lotId", "Hãy chọn lô cần thu hồi.", "Say which lot is called back.");
        }
        return new LotId(lotId);
    }

    RecallNotice notice() {
        return RecallNotice.typed(noticeVi, noticeEn, contact);
    }
}
