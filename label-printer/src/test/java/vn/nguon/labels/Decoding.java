package vn.nguon.labels;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Reads QR codes back from pictures. */
public final class Decoding {

    private Decoding() {}

    /** The text of the one code in the picture; fails the test when there is none that can be read. */
    public static String decode(BufferedImage picture) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError(
                    "no code could be read in a picture of %d × %d pixels"
                            .formatted(picture.getWidth(), picture.getHeight()),
                    e);
        }
    }
}
