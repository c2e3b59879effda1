package vn.nguon.scan.report;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Invalid;

/** Why a doubt is erased, in 3 to 400 characters; it stands in the ledger for ever and is to name nobody. */
public record ErasureReason(String text) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 400;

    /** Reads a reason as it was sent. */
    public static ErasureReason read(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() < SHORTEST || stripped.length() > LONGEST) {
            throw new Invalid(
                    "reason",
                    "Hãy ghi lý do xoá, từ 3 đến 400 ký tự, không nêu tên hay cách liên hệ của ai.",
                    "Say why it is erased, in 3 to 400 characters, without anybody's name or contact.");
        }
        return new ErasureReason(stripped);
    }
}
