package vn.nguon.labels.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.nguon.labels.LabelRefused;

/** The number of modules that a text's code has along one side, known without drawing it. */
public final class SymbolSize {

    private record Kind(int length, ErrorCorrectionLevel correction) {}

    private static final Map<Kind, Integer> ALPHANUMERIC = new ConcurrentHashMap<>();

    private SymbolSize() {}

    /**
     * Modules along one side of the code of {@code text}: 21 to 177.
     *
     * @throws LabelRefused when no QR code holds so much text
     */
    public static int of(String text, ErrorCorrectionLevel correction) {
        if (!AlphanumericMode.is(text)) {
            return measure(text, correction);
        }
        return ALPHANUMERIC.computeIfAbsent(new Kind(text.length(), correction), kind -> measure(text, correction));
    }

    private static int measure(String text, ErrorCorrectionLevel correction) {
        var anyMask = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);
        return QrCode.encode(text, correction, anyMask).getVersion().getDimensionForVersion();
    }
}
