package vn.nguon.labels.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;

/** A PDF 1.7 file written from front to back: numbered objects, then where each of them starts (ISO 32000-1, 7.5). */
final class PdfFile {

    /** Digits of codes compress by a tenth more at level 6, in twice the time. */
    private static final int LEVEL = 5;

    private final OutputStream out;
    private long position;
    private long[] offsets = new long[64];
    private int objects;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        // Four bytes above 127 tell file transfers that this is not text (7.5.2).
        write("%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The number of an object that will be written later. */
    int reserve() {
        objects++;
        if (objects == offsets.length) {
            offsets = Arrays.copyOf(offsets, objects * 2);
        }
        return objects;
    }

    void object(int number, String content) throws IOException {
        offsets[number] = position;
        write((number + " 0 obj\n" + content + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    int object(String content) throws IOException {
        int number = reserve();
        object(number, content);
        return number;
    }

    /** A stream of {@code data}, compressed. */
    int stream(String dictionary, byte[] data) throws IOException {
        return deflatedStream(dictionary, deflate(data, data.length));
    }

    /** A stream whose data {@link #deflate} has already compressed. */
    int deflatedStream(String dictionary, byte[] deflated) throws IOException {
        int number = reserve();
        offsets[number] = position;
        write("%d 0 obj\n<</Length %d/Filter/FlateDecode%s>>\nstream\n"
                .formatted(number, deflated.length, dictionary)
                .getBytes(StandardCharsets.ISO_8859_1));
        write(deflated);
        write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return number;
    }

    void end(int catalog, int info) throws IOException {
        long start = position;
        var entry = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects + 1));
        for (int i = 1; i <= objects; i++) {
            entry.append(String.format(Locale.ROOT, "%010d 00000 n \n", offsets[i]));
            if (entry.length() > 8000) {
                write(entry.toString().getBytes(StandardCharsets.ISO_8859_1));
                entry.setLength(0);
            }
        }
        entry.append("trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(objects + 1, catalog, info, start));
        write(entry.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Compresses the first {@code size} bytes. */
    static byte[] deflate(byte[] data, int size) {
        var deflater = new Deflater(LEVEL);
        try {
            // For numbers: short matches cost more than they save.
            deflater.setStrategy(Deflater.FILTERED);
            deflater.setInput(data, 0, size);
            deflater.finish();
            var buffer = new byte[size / 4 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, length * 2);
                }
                length += deflater.deflate(buffer, length, buffer.length - length);
            }
            return Arrays.copyOf(buffer, length);
        } finally {
            deflater.end();
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
