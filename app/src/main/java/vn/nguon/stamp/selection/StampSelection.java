package vn.nguon.stamp.selection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampUrl;
import vn.nguon.stamp.code.TypedRoll;

/** Stamps as people name them: a roll by its first and last serial, or stamps scanned one by one. */
public sealed interface StampSelection {

    /** How many stamps can be scanned into one act. */
    int MOST_CODES = 10_000;

    /** The stamps, in order, as few ranges as can be. */
    List<StampRange> ranges();

    /** From the first to the last, as typed. */
    record Roll(StampRange stamps) implements StampSelection {

        @Override
        public List<StampRange> ranges() {
            return List.of(stamps);
        }
    }

    /** Each stamp by its code. */
    record Scanned(List<StampCode> codes) implements StampSelection {

        public Scanned {
            codes = List.copyOf(codes);
        }

        @Override
        public List<StampRange> ranges() {
            long[] numbers = codes.stream()
                    .mapToLong(code -> code.number().value())
                    .sorted()
                    .distinct()
                    .toArray();
            List<StampRange> ranges = new ArrayList<>();
            for (int i = 0; i < numbers.length; ) {
                int first = i++;
                while (i < numbers.length && numbers[i] == numbers[i - 1] + 1) {
                    i++;
                }
                ranges.add(new StampRange(numbers[first], numbers[i - 1]));
            }
            return ranges;
        }
    }

    /**
     * Reads what somebody sent: {@code first} alone for one stamp, {@code first} and {@code last} for a roll, or
     * {@code first} and how many, or up to 10,000 scanned codes or URLs.
     *
     * @throws Invalid naming the field, as does {@link vn.nguon.stamp.code.MistypedSerial}
     */
    static StampSelection read(
            @Nullable String first, @Nullable String last, @Nullable Long count, @Nullable List<String> codes) {
        if (codes != null && first == null && last == null && count == null) {
            return scanned(codes);
        }
        if (first == null || codes != null) {
            throw new Invalid(
                    "first",
                    "Hãy cho số sê-ri đầu và cuối của cuộn tem, hoặc danh sách mã đã quét, không cùng lúc cả hai.",
                    "Give the first and last serial of the roll, or a list of scanned codes, not both.");
        }
        return new Roll(TypedRoll.of(first, last, count).stamps());
    }

    private static StampSelection scanned(List<String> texts) {
        if (texts.isEmpty() || texts.size() > MOST_CODES) {
            throw new Invalid(
                    "codes",
                    "Mỗi lần quét từ 1 đến 10.000 tem. Nếu nhiều hơn, hãy nhập số sê-ri đầu và cuối.",
                    "Scan 1 to 10,000 stamps at a time. For more, give the first and last serial.");
        }
        List<StampCode> codes = new ArrayList<>(texts.size());
        for (String text : texts) {
            codes.add(read("codes[" + codes.size() + "]", text));
        }
        return new Scanned(codes);
    }

    private static StampCode read(String field, @Nullable String text) {
        try {
            return StampUrl.read(text == null ? "" : text);
        } catch (MalformedCode malformed) {
            throw new Invalid(field, malformed.sentence());
        }
    }
}
