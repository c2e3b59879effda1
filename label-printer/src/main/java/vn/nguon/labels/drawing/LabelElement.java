package vn.nguon.labels.drawing;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import vn.nguon.labels.code.ModuleSize;
import vn.nguon.labels.code.QrCode;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.field.Logo;
import vn.nguon.labels.layout.field.TextField;

/** One thing printed on a label, its code, a line or a picture, with its place in millimetres from the label's top left corner. */
public sealed interface LabelElement {

    /**
     * A QR code.
     *
     * @param x left edge of its first module, the quiet zone outside
     * @param y top edge of its first module
     * @param modules modules along one side
     */
    record Code(String url, ErrorCorrectionLevel correction, int modules, double x, double y, ModuleSize module)
            implements LabelElement {

        /** Its modules; encoded on each call. */
        public QrCode encode() {
            return QrCode.of(url, correction);
        }

        /** Side in millimetres, without the quiet zone. */
        public double side() {
            return modules * module.millimetres();
        }
    }

    /**
     * One line of words.
     *
     * @param x left end
     * @param baseline what the letters stand on
     * @param width from its left end to its right end
     * @param points type size
     * @param align where the line is held, for printers that draw it with letters of their own width
     */
    record Words(
            String text, double x, double baseline, double width, double points, boolean bold, TextField.Align align)
            implements LabelElement {}

    /** A logo, in its box. */
    record Picture(Logo logo) implements LabelElement {}

    /** The edge of what a scratch layer will cover, so that whoever lays it sees where. */
    record ScratchArea(Box box) implements LabelElement {

        /** Width of the line round it, in millimetres. */
        public static final double LINE = 0.15;
    }
}
