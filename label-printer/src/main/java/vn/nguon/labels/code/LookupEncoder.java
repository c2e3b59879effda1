package vn.nguon.labels.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An encoder of alphanumeric texts of one length, by tables of what each four bits of a text change.
 *
 * <p>Error correction and placement are linear (ISO/IEC 18004, 7.5 and 7.7): a bit of the text always inverts the same
 * modules, whatever the other bits are. So ZXing itself tells once what every bit inverts, and a code is their sum.
 */
final class LookupEncoder {

    /** Above version 9 the lengths take more bits; and tables would grow beyond the processor's cache. */
    private static final int LAST_VERSION = 9;

    private static final int LARGEST_TABLE = 1 << 17;

    /** Bits before the text: the mode's four and the length's nine. */
    private static final int HEADER = 13;

    private static final int BYTE_HEADER = 12;
    private static final int NIBBLE = 4;
    private static final int VALUES = 1 << NIBBLE;
    private static final Map<EncodeHintType, ?> MASK_0 = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    private final int size;
    private final MaskPatterns masks;
    private final long[] empty;
    private final long[] changes;

    private LookupEncoder(int size, MaskPatterns masks, long[] empty, long[] changes) {
        this.size = size;
        this.masks = masks;
        this.empty = empty;
        this.changes = changes;
    }

    /** The codes of texts that are {@code length} long, or null when they are too large for this. */
    static @Nullable LookupEncoder of(int length, ErrorCorrectionLevel correction) {
        String example = "A".repeat(length);
        var encoded = QrCode.encode(example, correction, MASK_0);
        var version = encoded.getVersion();
        int size = version.getDimensionForVersion();
        int nibbles = (AlphanumericMode.bits(length) + NIBBLE - 1) / NIBBLE;
        int capacity = capacity(version, correction);
        if (version.getVersionNumber() > LAST_VERSION
                || nibbles * VALUES * size > LARGEST_TABLE
                || HEADER + AlphanumericMode.bits(length) > BYTE_HEADER + 8 * capacity) {
            return null;
        }
        var changes = changes(version, correction, nibbles, capacity);
        var series = new LookupEncoder(size, MaskPatterns.of(version, correction), new long[size], changes);
        // What is neither text nor correction of it is what remains of any example without its text.
        var empty = MaskPatterns.xor(QrCode.words(encoded.getMatrix()), series.sum(example));
        return new LookupEncoder(size, series.masks, empty, changes);
    }

    int size() {
        return size;
    }

    /** The rows of the code of {@code text}, under its best mask. */
    long[] rows(String text) {
        return masks.best(sum(text));
    }

    /** The rows of the code of {@code text}, under this mask. */
    long[] rows(String text, int mask) {
        return masks.under(mask, sum(text));
    }

    private long[] sum(String text) {
        var rows = empty.clone();
        int place = 0;
        long bits = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i += 2) {
            boolean pair = i + 1 < text.length();
            bits = bits << (pair ? AlphanumericMode.PAIR : AlphanumericMode.SINGLE)
                    | AlphanumericMode.value(text, i, pair);
            count += pair ? AlphanumericMode.PAIR : AlphanumericMode.SINGLE;
            for (; count >= NIBBLE; count -= NIBBLE) {
                add(place++, (int) (bits >>> (count - NIBBLE)) & (VALUES - 1), rows);
            }
        }
        if (count > 0) {
            add(place, (int) (bits << (NIBBLE - count)) & (VALUES - 1), rows);
        }
        return rows;
    }

    private void add(int place, int nibble, long[] rows) {
        int offset = (place * VALUES + nibble) * size;
        for (int y = 0; y < size; y++) {
            rows[y] ^= changes[offset + y];
        }
    }

    private static long[] changes(Version version, ErrorCorrectionLevel correction, int nibbles, int capacity) {
        int size = version.getDimensionForVersion();
        var changes = new long[nibbles * VALUES * size];
        var text = new char[capacity];
        var zero = bytes(text, version, correction);
        for (int bit = 0; bit < nibbles * NIBBLE; bit++) {
            int place = HEADER - BYTE_HEADER + bit;
            if (place >= 8 * capacity) {
                break;
            }
            text[place / 8] = (char) (0x80 >> (place % 8));
            var change = MaskPatterns.xor(zero, bytes(text, version, correction));
            text[place / 8] = 0;
            int value = (VALUES / 2) >> (bit % NIBBLE);
            for (int nibble = 0; nibble < VALUES; nibble++) {
                for (int y = 0; y < size && (nibble & value) != 0; y++) {
                    changes[(bit / NIBBLE * VALUES + nibble) * size + y] ^= change[y];
                }
            }
        }
        return changes;
    }

    /** A code of bytes: in these, each bit behind the header may be chosen. */
    private static long[] bytes(char[] text, Version version, ErrorCorrectionLevel correction) {
        var hints = Map.of(EncodeHintType.QR_MASK_PATTERN, 0, EncodeHintType.QR_VERSION, version.getVersionNumber());
        return QrCode.words(QrCode.encode(new String(text), correction, hints).getMatrix());
    }

    /** How many bytes such a code holds. */
    private static int capacity(Version version, ErrorCorrectionLevel correction) {
        int corrections = version.getECBlocksForLevel(correction).getTotalECCodewords();
        return version.getTotalCodewords() - corrections - 2;
    }
}
