package vn.nguon.labels.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** One-bit PNG that knows its dots an inch, so that it prints at its own size (W3C PNG, third edition). */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double METRE = 1000 / 25.4;

    private PngWriter() {}

    /** Writes the dots as a picture of their own size. */
    public static void write(Bitmap bitmap, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(bitmap.width()).putInt(bitmap.height());
        chunk(out, "IHDR", header.put(new byte[] {1, 0, 0, 0, 0}).array());
        int perMetre = (int) Math.round(bitmap.dpi() * METRE);
        chunk(
                out,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put((byte) 1)
                        .array());
        chunk(out, "IDAT", rows(bitmap));
        chunk(out, "IEND", new byte[0]);
    }

    /** Each row behind its filter type 0; PNG's 1 is white where a printer's is burnt. */
    private static byte[] rows(Bitmap bitmap) throws IOException {
        var deflated = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(deflated)) {
            for (int y = 0; y < bitmap.height(); y++) {
                deflater.write(0);
                for (int i = 0; i < bitmap.rowBytes(); i++) {
                    deflater.write(~bitmap.bits()[y * bitmap.rowBytes() + i]);
                }
            }
        }
        return deflated.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        var body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var check = new CRC32();
        check.update(body);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(body);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
