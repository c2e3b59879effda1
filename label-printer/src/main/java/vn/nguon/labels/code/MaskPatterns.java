package vn.nguon.labels.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The eight masks of one version and correction level, as what they change in a code that bears mask 0.
 *
 * <p>A mask inverts fixed modules of the data area and sets the format bits; neither depends on the data. So the
 * difference between two masks of any code is that of every code, and ZXing itself tells it.
 */
final class MaskPatterns {

    /** Most modules along one side for which a row fits into a word: version 11. */
    static final int LARGEST_SIZE = 61;

    private static final int COUNT = 8;

    private record Kind(int version, ErrorCorrectionLevel correction) {}

    private static final Map<Kind, MaskPatterns> KNOWN = new ConcurrentHashMap<>();

    private final long[][] differences = new long[COUNT][];

    private MaskPatterns(Kind kind) {
        for (int mask = 0; mask < COUNT; mask++) {
            var hints = Map.of(EncodeHintType.QR_VERSION, kind.version, EncodeHintType.QR_MASK_PATTERN, mask);
            var words = QrCode.words(QrCode.encode("A", kind.correction, hints).getMatrix());
            differences[mask] = mask == 0 ? words : xor(words, differences[0]);
        }
        differences[0] = new long[differences[0].length];
    }

    static MaskPatterns of(Version version, ErrorCorrectionLevel correction) {
        return KNOWN.computeIfAbsent(new Kind(version.getVersionNumber(), correction), MaskPatterns::new);
    }

    /**
     * The rows of the same code under the mask with the lowest penalty, the lower number first (ISO/IEC 18004, 7.8.3).
     *
     * @param rows of the code under mask 0
     */
    long[] best(long[] rows) {
        var masked = new long[rows.length];
        int best = 0;
        int lowest = MaskPenalty.of(rows, Integer.MAX_VALUE);
        for (int mask = 1; mask < COUNT; mask++) {
            xor(rows, differences[mask], masked);
            int penalty = MaskPenalty.of(masked, lowest);
            if (penalty < lowest) {
                lowest = penalty;
                best = mask;
            }
        }
        return under(best, rows);
    }

    /** The rows of the same code under another mask. */
    long[] under(int mask, long[] rows) {
        return xor(rows, differences[mask]);
    }

    static long[] xor(long[] some, long[] others) {
        var result = new long[some.length];
        xor(some, others, result);
        return result;
    }

    private static void xor(long[] some, long[] others, long[] result) {
        for (int i = 0; i < result.length; i++) {
            result[i] = some[i] ^ others[i];
        }
    }
}
