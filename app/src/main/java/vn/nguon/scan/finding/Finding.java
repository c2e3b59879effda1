package vn.nguon.scan.finding;

import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * An inspector's finding.
 *
 * @param text   what was checked and found, in 1 to 4,000 characters; for inspectors, and for whom they pass it on to
 * @param about  what was confirmed; null where nothing was, and where the case itself says it: an alert is about copies,
 *               a complaint about goods
 * @param buyers what whoever scans the stamp is told, at most 1,000 characters; empty for words that are always the same
 */
public record Finding(
        Outcome outcome, String text, @Nullable About about, LocalizedText buyers) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_FOR_BUYERS = 1000;

    /** What it comes down to. */
    public enum Outcome {
        /** What was suspected is so. */
        CONFIRMED,
        /** There is nothing to it; the rule that spoke is silent for this stamp from now on. */
        NOTHING_WRONG
    }

    /** What a confirmed finding is about. */
    public enum About {
        /** The stamp was copied. */
        COPY,
        /** Something is wrong with the goods that bear it. */
        GOODS
    }

    /** Reads a finding as it was sent; what is left out is null. */
    public static Finding read(
            @Nullable Outcome outcome,
            @Nullable String text,
            @Nullable About about,
            @Nullable String buyersVi,
            @Nullable String buyersEn) {
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
        LocalizedText buyers = new LocalizedText(
                FieldReader.prose("buyersVi", buyersVi, 0, LONGEST_FOR_BUYERS),
                FieldReader.prose("buyersEn", buyersEn, 0, LONGEST_FOR_BUYERS));
        boolean confirmed = outcome == Outcome.CONFIRMED;
        if (!confirmed && !(buyers.vi().isEmpty() && buyers.en().isEmpty())) {
            throw new Invalid(
                    "buyersVi",
                    "Đã kết luận không có gì sai thì không có lời nào cho người mua. Hãy xoá, hoặc sửa kết luận.",
                    "Where nothing is wrong buyers are told nothing. Delete the words, or choose another outcome.");
        }
        if (buyers.vi().isEmpty() && !buyers.en().isEmpty()) {
            throw new Invalid(
                    "buyersVi",
                    "Hãy viết lời cho người mua bằng tiếng Việt trước; tiếng Anh viết thêm sau.",
                    "Write the words for buyers in Vietnamese first; English comes beside them.");
        }
        return new Finding(outcome, stripped, confirmed ? about : null, buyers);
    }
}
