package vn.nguon.labels.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a command to a printer as they grow. */
final class PrinterCommand {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[512];
    private int length;

    PrinterCommand text(String ascii) {
        int size = ascii.length();
        room(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += size;
        return this;
    }

    PrinterCommand number(int number) {
        if (number < 0 || number > 9999) {
            return text(Integer.toString(number));
        }
        room(4);
        int divisor = number >= 1000 ? 1000 : number >= 100 ? 100 : number >= 10 ? 10 : 1;
        for (; divisor > 0; divisor /= 10) {
            bytes[length++] = (byte) ('0' + number / divisor % 10);
        }
        return this;
    }

    PrinterCommand raw(byte[] some) {
        room(some.length);
        System.arraycopy(some, 0, bytes, length, some.length);
        length += some.length;
        return this;
    }

    PrinterCommand hex(byte[] some) {
        room(2 * some.length);
        for (byte b : some) {
            bytes[length++] = HEX[b >> 4 & 15];
            bytes[length++] = HEX[b & 15];
        }
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
