package vn.nguon.labels.layout.field;

import java.util.BitSet;

/**
 * A picture in black and white, as label printers draw it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels the dark ones, row by row
 */
public record Logo(Box box, int width, int height, BitSet pixels) {

    /** Whether the pixel in column {@code x} of row {@code y} is dark. */
    public boolean dark(int x, int y) {
        return pixels.get(y * width + x);
    }
}
