package vn.nguon.labels.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.drawing.LabelElement;

/** A label as the dots a printer burns, one bit each. */
public final class Bitmap {

    private static final int PAPER = 0xff;

    private static final double INCH = 25.4;

    private final int width;
    private final int height;
    private final int dpi;
    private final byte[] bits;

    private Bitmap(int width, int height, int dpi, byte[] bits) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.bits = bits;
    }

    /** The bitmap of a label. */
    public static Bitmap of(LabelDrawing drawing) {
        return of(
                drawing.elements(),
                (int) Math.round(drawing.width() * drawing.dpi() / INCH),
                (int) Math.round(drawing.height() * drawing.dpi() / INCH),
                drawing.dpi());
    }

    /** The bitmap of elements alone, on paper of this many dots. */
    public static Bitmap of(List<? extends LabelElement> elements, int width, int height, int dpi) {
        var bitmap = paper(width, height, dpi);
        var rasterizer = new Rasterizer(bitmap);
        elements.forEach(rasterizer::draw);
        return bitmap;
    }

    /** Nothing is burnt on it yet. */
    static Bitmap paper(int width, int height, int dpi) {
        return new Bitmap(width, height, dpi, new byte[(width + 7) / 8 * height]);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int dpi() {
        return dpi;
    }

    /** Row by row, each starting a new byte, the leftmost dot in the highest bit; 1 is burnt. Not to be changed. */
    public byte[] bits() {
        return bits;
    }

    /** Bytes in a row. */
    public int rowBytes() {
        return (width + 7) / 8;
    }

    /** Whether the dot in column {@code x} of row {@code y} is burnt. */
    public boolean burnt(int x, int y) {
        return (bits[y * rowBytes() + x / 8] >> (7 - x % 8) & 1) != 0;
    }

    /** These dots as a grey picture, for decoding and for looking at. */
    public BufferedImage picture() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (burnt(i % width, i / width) ? 0 : PAPER);
        }
        return picture;
    }
}
