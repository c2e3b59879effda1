package vn.nguon.labels.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
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
        var encoded = encode(text, correction, MASK_0);
        int size = encoded.getMatrix().getWidth();
        if (size > Masks.LARGEST_SIZE) {
            return new QrCode(size, words(encode(text, correction, Map.of()).getMatrix()));
        }
        var masks = Masks.of(encoded.getVersion(), correction);
        return new QrCode(size, masks.best(words(encoded.getMatrix())));
    }

    /** Modules along one side. */
    public int size() {
        return size;
    }

    /** Whether the module in column {@code x} of row {@code y} is dark, counted from the top left. */
    public boolean dark(int x, int y) {
        return (words[y * wordsInARow(size) + (x >> 6)] >>> x & 1) != 0;
    }

    static QRCode encode(String text, ErrorCorrectionLevel correction, Map<EncodeHintType, ?> hints) {
        try {
            var all = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
            all.putAll(hints);
            return Encoder.encode(text, correction, all);
        } catch (WriterException e) {
            throw new LabelRefused(
                    "no QR code holds the %d characters of \"%.40s…\"".formatted(text.length(), text), e);
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
