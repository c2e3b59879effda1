package vn.nguon.labels.image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One-bit Windows bitmap, which the oldest label software reads. */
public final class BmpWriter {

    private static final int HEADERS = 14 + 40 + 8;
    private static final double METRE = 1000 / 25.4;

    private BmpWriter() {}

    /** Writes the dots as a picture of their own size. */
    public static void write(Bitmap bitmap, OutputStream out) throws IOException {
        int rowBytes = (bitmap.rowBytes() + 3) / 4 * 4;
        int perMetre = (int) Math.round(bitmap.dpi() * METRE);
        var file = ByteBuffer.allocate(HEADERS + rowBytes * bitmap.height()).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(file.capacity()).putInt(0).putInt(HEADERS);
        file.putInt(40)
                .putInt(bitmap.width())
                .putInt(bitmap.height())
                .putShort((short) 1)
                .putShort((short) 1);
        file.putInt(0)
                .putInt(rowBytes * bitmap.height())
                .putInt(perMetre)
                .putInt(perMetre)
                .putInt(2)
                .putInt(2);
        // Colour 0 is white and 1 black, so that the printer's bits stay as they are.
        file.putInt(0xffffff).putInt(0);
        for (int y = bitmap.height() - 1; y >= 0; y--) {
            int row = file.position();
            file.put(bitmap.bits(), y * bitmap.rowBytes(), bitmap.rowBytes()).position(row + rowBytes);
        }
        out.write(file.array());
    }
}
