package vn.nguon.labels.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers, strings and operators of drawing instructions, as bytes (ISO 32000-1, 7.3 and 7.8.2). */
final class PdfSyntax {

    private byte[] bytes = new byte[1 << 13];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    byte[] deflated() {
        return PdfFile.deflate(bytes, length);
    }

    PdfSyntax integer(int number) {
        if (number >= 100) {
            text(Integer.toString(number));
        } else {
            if (number >= 10) {
                put('0' + number / 10);
            }
            put('0' + number % 10);
        }
        put(' ');
        return this;
    }

    /** Three decimals of a point: a third of a micrometre, ten times finer than a dot at 2400 dpi. */
    PdfSyntax number(double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths < 0) {
            put('-');
            thousandths = -thousandths;
        }
        text(Long.toString(thousandths / 1000));
        int decimals = (int) (thousandths % 1000);
        if (decimals != 0) {
            put('.');
            put('0' + decimals / 100);
            if (decimals % 100 != 0) {
                put('0' + decimals / 10 % 10);
                if (decimals % 10 != 0) {
                    put('0' + decimals % 10);
                }
            }
        }
        put(' ');
        return this;
    }

    /** A string of two-byte letters, as the font's encoding has them, with the three special bytes escaped. */
    PdfSyntax string(String text) {
        put('(');
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            switch (b) {
                case '(', ')', '\\' -> {
                    put('\\');
                    put(b);
                }
                case '\r' -> text("\\r");
                default -> put(b);
            }
        }
        put(')');
        return this;
    }

    PdfSyntax text(String ascii) {
        int size = ascii.length();
        room(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += size;
        return this;
    }

    private void put(int b) {
        room(1);
        bytes[length++] = (byte) b;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
