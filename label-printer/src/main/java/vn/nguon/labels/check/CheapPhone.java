package vn.nguon.labels.check;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.image.Bitmap;

/**
 * A phone with a poor camera: it sees a label at about three pixels a module, out of focus by a third of a module, in
 * dim light, with noise; as a hand moves it, it looks at most three times.
 */
final class CheapPhone {

    private static final double[] PIXELS_A_MODULE = {3, 3.3, 2.8};
    private static final double BLUR_IN_PIXELS = 0.9;
    private static final int BLACK = 55;
    private static final int WHITE = 190;
    private static final int NOISE = 12;
    private static final int MARGIN = 8;

    /** How far the blur reaches, in pixels. */
    private static final int REACH = 3;

    private CheapPhone() {}

    /**
     * What it reads on these dots, or null when it reads nothing.
     *
     * @param moduleDots dots along one side of a module
     */
    static @Nullable String read(Bitmap bitmap, int moduleDots) {
        for (double pixels : PIXELS_A_MODULE) {
            String text = look(bitmap, pixels / moduleDots);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String look(Bitmap bitmap, double scale) {
        int width = (int) Math.ceil(bitmap.width() * scale) + 2 * MARGIN;
        int height = (int) Math.ceil(bitmap.height() * scale) + 2 * MARGIN;
        var light = scaled(bitmap, scale, width, height);
        blur(light, width);
        var pixels = new byte[width * height];
        int noise = 1;
        for (int i = 0; i < pixels.length; i++) {
            // A fixed generator: the same label is always seen the same way.
            noise = noise * 1_103_515_245 + 12_345;
            int grain = (noise >>> 16) % (2 * NOISE + 1) - NOISE;
            pixels[i] = (byte) (BLACK + light[i] * (WHITE - BLACK) + grain);
        }
        var source = new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            return null;
        }
    }

    /** Each pixel is the light of the dots it covers, or of the one it lies on; around the label is paper. */
    private static float[] scaled(Bitmap bitmap, double scale, int width, int height) {
        var light = new float[width * height];
        var columns = edges(width, scale);
        var rows = edges(height, scale);
        var burnt = new int[bitmap.width() + 1];
        for (int y = 0; y < height; y++) {
            int bottom = Math.max(rows[y] + 1, rows[y + 1]);
            sumUp(bitmap, rows[y], bottom, burnt);
            for (int x = 0; x < width; x++) {
                int right = Math.max(columns[x] + 1, columns[x + 1]);
                int dark = burnt[within(right, bitmap.width())] - burnt[within(columns[x], bitmap.width())];
                light[y * width + x] = 1 - (float) dark / ((right - columns[x]) * (bottom - rows[y]));
            }
        }
        return light;
    }

    /** The dots at which pixels begin, and the last one ends. */
    private static int[] edges(int pixels, double scale) {
        var edges = new int[pixels + 1];
        Arrays.setAll(edges, i -> (int) Math.floor((i - MARGIN) / scale));
        return edges;
    }

    private static int within(int place, int end) {
        return Math.max(0, Math.min(place, end));
    }

    /** Sets {@code burnt[x]} to how many dots are burnt in the columns left of x, in these rows. */
    private static void sumUp(Bitmap bitmap, int top, int bottom, int[] burnt) {
        Arrays.fill(burnt, 0);
        int end = Math.min(bottom, bitmap.height());
        int alike;
        for (int y = Math.max(top, 0); y < end; y += alike) {
            // A module is many rows high.
            for (alike = 1; y + alike < end && areAlike(bitmap, y, y + alike); ) {
                alike++;
            }
            count(bitmap, y, alike, burnt);
        }
        for (int x = 1; x < burnt.length; x++) {
            burnt[x] += burnt[x - 1];
        }
    }

    private static boolean areAlike(Bitmap bitmap, int row, int other) {
        int bytes = bitmap.rowBytes();
        return Arrays.equals(
                bitmap.bits(), row * bytes, (row + 1) * bytes, bitmap.bits(), other * bytes, (other + 1) * bytes);
    }

    private static void count(Bitmap bitmap, int row, int times, int[] burnt) {
        for (int i = 0; i < bitmap.rowBytes(); i++) {
            int bits = bitmap.bits()[row * bitmap.rowBytes() + i] & 0xff;
            // Most of a label is paper.
            for (int x = 8 * i + 1; bits != 0; bits = bits << 1 & 0xff, x++) {
                burnt[x] += (bits >> 7) * times;
            }
        }
    }

    /** A Gaussian blur, along rows and then along columns; the margin is wider than its reach. */
    private static void blur(float[] light, int width) {
        var weights = new float[REACH + 1];
        float sum = 0;
        for (int i = 0; i <= REACH; i++) {
            double distance = i / BLUR_IN_PIXELS;
            weights[i] = (float) Math.exp(-distance * distance / 2);
            sum += i == 0 ? weights[i] : 2 * weights[i];
        }
        for (int i = 0; i <= REACH; i++) {
            weights[i] /= sum;
        }
        convolve(light, 1, weights);
        convolve(light, width, weights);
    }

    private static void convolve(float[] light, int step, float[] weights) {
        var before = light.clone();
        float w0 = weights[0];
        float w1 = weights[1];
        float w2 = weights[2];
        float w3 = weights[REACH];
        for (int i = REACH * step; i < light.length - REACH * step; i++) {
            light[i] = w0 * before[i]
                    + w1 * (before[i - step] + before[i + step])
                    + w2 * (before[i - 2 * step] + before[i + 2 * step])
                    + w3 * (before[i - REACH * step] + before[i + REACH * step]);
        }
    }
}
