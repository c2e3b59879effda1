package vn.nguon.labels.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.EnumMap;
import java.util.Map;
import vn.nguon.labels.LabelRefused;

/** The modules of a QR code, without its quiet zone. */
public final class QrCode {

    private final boolean[][] dark;

    private QrCode(boolean[][] dark) {
        this.dark = dark;
    }

    /**
     * Encodes {@code text} by ISO/IEC 18004 with the mask the standard asks for; upper-case URLs go in alphanumeric mode.
     *
     * @throws LabelRefused when no QR code holds so much text
     */
    public static QrCode of(String text, ErrorCorrectionLevel correction) {
        var matrix = encode(text, correction, Map.of()).getMatrix();
        var dark = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark.length; x++) {
                dark[y][x] = matrix.get(x, y) == 1;
            }
        }
        return new QrCode(dark);
    }

    /** Modules along one side. */
    public int size() {
        return dark.length;
    }

    public boolean dark(int x, int y) {
        return dark[y][x];
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
}
