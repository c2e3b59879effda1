package vn.nguon.labels.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import vn.nguon.labels.LabelRefused;

/** The modules of a QR code, without its quiet zone. */
public final class QrCode {

    private static final Map<EncodeHintType, ?> MASK_0 = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    private final int size;
    private final long[] words;

    private QrCode(int size, long[] words) {
        this.size = size;
        this.words = words;
    }

    /**
     * Encodes {@code text} by ISO/IEC 18004 with the mask the standard asks for; upper-case URLs go in alphanumeric mode.
     *
     * @throws LabelRefused when no QR code holds so much text
     */
    public static QrCode of(String text, ErrorCorrectionLevel correction) {
        var series = AlphanumericMode.is(text) ? LookupEncoders.of(text, correction) : null;
        if (series != null) {
            return new QrCode(series.size(), series.rows(text));
        }
        var encoded = encode(text, correction, MASK_0);
        int size = encoded.getMatrix().getWidth();
        if (size > MaskPatterns.LARGEST_SIZE) {
            return new QrCode(size, words(encode(text, correction, Map.of()).getMatrix()));
        }
        var masks = MaskPatterns.of(encoded.getVersion(), correction);
        return new QrCode(size, masks.best(words(encoded.getMatrix())));
    }

    /**
     * As above, with a mask that is given.
     *
     * @param mask 0 to 7
     */
    public static QrCode of(String text, ErrorCorrectionLevel correction, int mask) {
        var series = AlphanumericMode.is(text) ? LookupEncoders.of(text, correction) : null;
        if (series != null) {
            return new QrCode(series.size(), series.rows(text, mask));
        }
        var matrix = encode(text, correction, Map.of(EncodeHintType.QR_MASK_PATTERN, mask))
                .getMatrix();
        return new QrCode(matrix.getWidth(), words(matrix));
    }

    /** Modules along one side. */
    public int size() {
        return size;
    }

    /** Whether the module in column {@code x} of row {@code y} is dark, counted from the top left. */
    public boolean dark(int x, int y) {
        return (words[y * wordsInARow(size) + (x >> 6)] >>> x & 1) != 0;
    }

    /** The first column from {@code x} on that is dark in row {@code y}; {@link #size} when there is none. */
    public int nextDark(int x, int y) {
        return next(x, y, 0);
    }

    /** The first column from {@code x} on that is light in row {@code y}; {@link #size} when there is none. */
    public int nextLight(int x, int y) {
        return next(x, y, -1);
    }

    /** The same with rows and columns exchanged. */
    public QrCode transposed() {
        var columns = new long[words.length];
        if (size <= 64) {
            System.arraycopy(transpose(Arrays.copyOf(words, 64)), 0, columns, 0, size);
        } else {
            for (int y = 0; y < size; y++) {
                for (int x = nextDark(0, y); x < size; x = nextDark(x + 1, y)) {
                    columns[x * wordsInARow(size) + (y >> 6)] |= 1L << y;
                }
            }
        }
        return new QrCode(size, columns);
    }

    /** Exchanges ever smaller squares across the diagonal: first those of 32 × 32 modules, at last single ones. */
    private static long[] transpose(long[] rows) {
        long mask = 0xffffffffL;
        for (int half = 32; half != 0; half >>= 1, mask ^= mask << half) {
            for (int y = 0; y < 64; y = (y + half + 1) & ~half) {
                long differing = (rows[y] >>> half ^ rows[y + half]) & mask;
                rows[y + half] ^= differing;
                rows[y] ^= differing << half;
            }
        }
        return rows;
    }

    private int next(int x, int y, long inverted) {
        int wordsInARow = wordsInARow(size);
        long before = -1L << x;
        for (int i = x >> 6; i < wordsInARow; i++) {
            long wanted = (words[y * wordsInARow + i] ^ inverted) & before;
            if (wanted != 0) {
                return Math.min(size, (i << 6) + Long.numberOfTrailingZeros(wanted));
            }
            before = -1;
        }
        return size;
    }

    static QRCode encode(String text, ErrorCorrectionLevel correction, Map<EncodeHintType, ?> hints) {
        try {
            var all = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
            all.putAll(hints);
            return Encoder.encode(text, correction, all);
        } catch (WriterException e) {
            throw new LabelRefused(
                    e,
                    "không mã QR nào chứa được %d ký tự của «%.40s…»",
                    "no QR code holds the %d characters of \"%.40s…\"",
                    text.length(),
                    text);
        }
    }

    /** Row by row, each starting a new word, the leftmost module in the lowest bit. */
    static long[] words(ByteMatrix matrix) {
        int size = matrix.getWidth();
        int wordsInARow = wordsInARow(size);
        var words = new long[size * wordsInARow];
        var modules = matrix.getArray();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                words[y * wordsInARow + (x >> 6)] |= (long) modules[y][x] << x;
            }
        }
        return words;
    }

    private static int wordsInARow(int size) {
        return (size + 63) >> 6;
    }
}
