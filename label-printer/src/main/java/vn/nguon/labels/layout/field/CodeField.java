package vn.nguon.labels.layout.field;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * The square a QR code lives in, its quiet zone included.
 *
 * @param size side in millimetres
 * @param quiet width of the quiet zone in modules, four or more
 */
public record CodeField(double x, double y, double size, ErrorCorrectionLevel correction, int quiet) {

    public Box box() {
        return new Box(x, y, size, size);
    }
}
