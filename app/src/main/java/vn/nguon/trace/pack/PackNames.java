package vn.nguon.trace.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * Packs as people name them: a run of stamps by its first and last serial (or one by its serial or code), stamps scanned
 * one by one, or a whole case or pallet.
 *
 * @param codes    scanned codes or their addresses
 * @param caseCode of a case in hand, or of a pallet
 */
public record PackNames(
        @Nullable String first,
        @Nullable String last,
        @Nullable List<String> codes,
        @Nullable String caseCode) {

    private static final int MOST = 100;

    public PackNames {
        first = blankToNull(first);
        last = blankToNull(last);
        caseCode = blankToNull(caseCode);
        if ((first == null && last != null) || named(first, codes, caseCode) > 1) {
            throw new Invalid(
                    "first",
                    "Mỗi dòng chỉ gọi tên gói theo một cách: từ số đến số, mã đã quét, hoặc mã thùng.",
                    "Each line names packs in one way: from serial to serial, scanned codes, or a case.");
        }
    }

    /** All packs of a case. */
    public static PackNames ofCase(String caseCode) {
        return new PackNames(null, null, null, caseCode);
    }

    /** The lines that name something; a form may send empty ones. */
    public static List<PackNames> all(String field, @Nullable List<PackNames> lines) {
        return FieldReader.list(field, lines, MOST).stream()
                .filter(line -> named(line.first, line.codes, line.caseCode) > 0)
                .toList();
    }

    private static int named(@Nullable String first, @Nullable List<String> codes, @Nullable String caseCode) {
        return (first == null ? 0 : 1) + (codes == null ? 0 : 1) + (caseCode == null ? 0 : 1);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
