package vn.nguon.labels.check;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.image.Dots;

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

    private CheapPhone() {}

    /**
     * What it reads on these dots, or null when it reads nothing.
     *
     * @param moduleDots dots along one side of a module
     */
    static @Nullable String read(Dots dots, int moduleDots) {
        for (double pixels : PIXELS_A_MODULE) {
            String text = look(dots, pixels / moduleDots);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String look(Dots dots, double scale) {
        int width = (int) Math.ceil(dots.width() * scale) + 2 * MARGIN;
        int height = (int) Math.ceil(dots.height() * scale) + 2 * MARGIN;
        var light = scaled(dots, scale, width, height);
        blur(light, width, height);
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
    private static float[] scaled(Dots dots, double scale, int width, int height) {
        var light = new float[width * height];
        for (int y = 0; y < height; y++) {
            int top = (int) Math.floor((y - MARGIN) / scale);
            int bottom = Math.max(top + 1, (int) Math.floor((y - MARGIN + 1) / scale));
            for (int x = 0; x < width; x++) {
                int left = (int) Math.floor((x - MARGIN) / scale);
                int right = Math.max(left + 1, (int) Math.floor((x - MARGIN + 1) / scale));
                light[y * width + x] = light(dots, left, top, right, bottom);
            }
        }
        return light;
    }

    private static float light(Dots dots, int left, int top, int right, int bottom) {
        int burnt = 0;
        for (int y = Math.max(top, 0); y < Math.min(bottom, dots.height()); y++) {
            for (int x = Math.max(left, 0); x < Math.min(right, dots.width()); x++) {
                if (dots.burnt(x, y)) {
                    burnt++;
                }
            }
        }
        return 1 - (float) burnt / ((right - left) * (bottom - top));
    }

    /** A Gaussian blur, along rows and then along columns. */
    private static void blur(float[] light, int width, int height) {
        var weights = new float[7];
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double distance = (i - 3) / BLUR_IN_PIXELS;
            weights[i] = (float) Math.exp(-distance * distance / 2);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        convolve(light, width, height, 1, weights);
        convolve(light, width, height, width, weights);
    }

    private static void convolve(float[] light, int width, int height, int step, float[] weights) {
        var before = light.clone();
        int border = 3;
        for (int y = border; y < height - border; y++) {
            for (int x = border; x < width - border; x++) {
                float sum = 0;
                for (int i = 0; i < weights.length; i++) {
                    sum += weights[i] * before[y * width + x + (i - border) * step];
                }
                light[y * width + x] = sum;
            }
        }
    }
}
