package vn.nguon.files.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Turns bytes a stranger sent into upright pixels, having looked first at how many there will be. */
public final class PictureDecoder {

    /** A progressive JPEG says everything in at most ten scans; one with hundreds only wants to keep us busy. */
    private static final int MOST_SCANS = 60;

    /** More is thinned out while it is read: at most so many pixels are ever held, as 4 bytes each. */
    private static final long MOST_PIXELS_HELD = 12_000_000;

    /** Decoders take a time of their own for each row, so a picture of one column is slower than any photo. */
    static final int LONGEST_SIDE = 20_000;

    private PictureDecoder() {}

    /**
     * The picture in sRGB, upright, transparent where it was.
     *
     * @throws TooManyPixels     if its header says so, before any pixel is read
     * @throws PictureUnreadable if the bytes are not the picture they begin like
     */
    public static BufferedImage decode(byte[] bytes, PictureFormat format) {
        try {
            if (format == PictureFormat.JPEG && scans(bytes) > MOST_SCANS) {
                throw new PictureUnreadable();
            }
            ImageReader reader = format.reader();
            try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                reader.setInput(input, true, true);
                return upright(read(reader, format), ExifOrientation.of(bytes, format));
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | IllegalStateException
                | NullPointerException
                | NegativeArraySizeException
                | ArithmeticException broken) {
            // What decoders throw at bytes that were made to break them.
            throw new PictureUnreadable();
        }
    }

    private static BufferedImage read(ImageReader reader, PictureFormat format) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > format.megapixels() * 1_000_000L || Math.max(width, height) > LONGEST_SIDE) {
            throw new TooManyPixels(width, height, format.megapixels());
        }
        ImageReadParam thinned = reader.getDefaultReadParam();
        int step = 1;
        while ((width / step) * (height / step) > MOST_PIXELS_HELD) {
            step++;
        }
        thinned.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, thinned);
    }

    private static BufferedImage upright(BufferedImage lying, ExifOrientation orientation) {
        int width = orientation.turnsOver() ? lying.getHeight() : lying.getWidth();
        int height = orientation.turnsOver() ? lying.getWidth() : lying.getHeight();
        boolean transparent = lying.getColorModel().hasAlpha();
        BufferedImage picture = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
        if (!transparent) {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, width, height);
        }
        pen.drawImage(lying, orientation.upright(lying.getWidth(), lying.getHeight()), null);
        pen.dispose();
        return transparent && isOpaque(picture) ? withoutTransparency(picture) : picture;
    }

    /** Screenshots and many editors write an alpha channel that hides nothing; such a picture is better off as JPEG. */
    private static boolean isOpaque(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xff) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage withoutTransparency(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return opaque;
    }

    /** Start-of-scan markers; within a scan FF is always followed by 00, so none is counted there. */
    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xda) {
                scans++;
            }
        }
        return scans;
    }
}
