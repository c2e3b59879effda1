package vn.nguon.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures and documents for tests, honest ones and others. */
public final class Pictures {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Pictures() {}

    /** A picture that no other test has, red in its upper left quarter. */
    public static BufferedImage photo(int width, int height) {
        return drawn(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** The same, transparent in its lower half. */
    public static BufferedImage logo(int width, int height) {
        BufferedImage logo = drawn(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = height / 2; y < height; y++) {
            for (int x = 0; x < width; x++) {
                logo.setRGB(x, y, 0);
            }
        }
        return logo;
    }

    public static byte[] jpeg(int width, int height) {
        return as("JPEG", photo(width, height));
    }

    public static byte[] png(int width, int height) {
        return as("PNG", photo(width, height));
    }

    public static byte[] as(String format, BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A document that no other test has. */
    public static byte[] pdf() {
        return ("%PDF-1.4\n% " + COUNT.incrementAndGet()
                        + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The JPEG as a camera would write it that was held another way, with words that say where it stood. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.putShort((short) 0xffe1).putShort((short) 198).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        exif.putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put("GPS 16.5367 107.3856".getBytes(StandardCharsets.ISO_8859_1));
        return spliced(jpeg, 2, exif.array());
    }

    /** A PNG whose header promises more than the file holds. */
    public static byte[] pngOf(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(33 + 24);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array());
        png.putInt((int) sum.getValue());
        return png.array();
    }

    /** The bytes with others put in at a position. */
    public static byte[] spliced(byte[] bytes, int at, byte[] others) {
        return ByteBuffer.allocate(bytes.length + others.length)
                .put(bytes, 0, at)
                .put(others)
                .put(bytes, at, bytes.length - at)
                .array();
    }

    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        // A stripe that differs in each, so that no two have the same hash.
        int count = COUNT.incrementAndGet();
        for (int bit = 0; bit < 16 && bit * 8 < width; bit++) {
            for (int i = 0; i < 64 && bit * 8 + i % 8 < width && i / 8 < height; i++) {
                picture.setRGB(bit * 8 + i % 8, height - 1 - i / 8, (count >> bit & 1) == 1 ? 0xffffffff : 0xff000000);
            }
        }
        return picture;
    }
}
