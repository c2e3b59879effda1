package vn.nguon.scan.finding;

import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Invalid;

/** An inspector's finding, in 1 to 4,000 characters. */
public record Finding(Outcome outcome, String text) {

    private static final int LONGEST = 4000;

    /** What it comes down to. */
    public enum Outcome {
        /** What was suspected is so. */
        CONFIRMED,
        /** There is nothing to it; the rule that spoke is silent for this stamp from now on. */
        NOTHING_WRONG
    }

    /** Reads a finding as it was sent. */
    public static Finding read(@Nullable Outcome outcome, @Nullable String text) {
        if (outcome == null) {
            throw new Invalid(
                    "outcome",
                    "Hãy chọn kết luận: CONFIRMED (đúng như nghi ngờ) hoặc NOTHING_WRONG (không có gì sai).",
                    "Choose the outcome: CONFIRMED or NOTHING_WRONG.");
        }
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Invalid(
                    "finding",
                    "Hãy ghi kết quả kiểm tra, dài nhất 4.000 ký tự.",
                    "Write down what was found, in at most 4,000 characters.");
        }
        return new Finding(outcome, stripped);
    }
}
