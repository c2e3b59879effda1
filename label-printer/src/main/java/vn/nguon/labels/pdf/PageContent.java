package vn.nguon.labels.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.nguon.labels.code.QrCode;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;

/** The drawing instructions of one page, in millimetres from its top left corner (ISO 32000-1, 8 and 9). */
final class PageContent {

    private static final double POINT = 72 / 25.4;

    private final double pageHeight;
    private byte[] bytes = new byte[1 << 16];
    private int length;

    PageContent(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** Draws a label with its top left corner at this place on the page. */
    void label(Drawing drawing, double left, double top) {
        for (var mark : drawing.marks()) {
            if (mark instanceof Mark.Code code) {
                code(code, left, top);
            } else if (mark instanceof Mark.Words words) {
                words(words, left, top);
            }
        }
    }

    /**
     * One filled path of all runs of dark modules, row by row: vectors that stay crisp in every viewer, and the digits
     * compress to about the size of a picture of the modules.
     */
    private void code(Mark.Code mark, double left, double top) {
        QrCode code = mark.encode();
        double side = mark.module().millimetres() * POINT;
        text("q ")
                .number(side)
                .text("0 0 ")
                .number(-side)
                .number(across(left + mark.x()))
                .number(down(top + mark.y()));
        text("cm\n");
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                int start = x;
                while (x < code.size() && code.dark(x, y)) {
                    x++;
                }
                if (x > start) {
                    integer(start).integer(y).integer(x - start).text("1 re\n");
                }
            }
        }
        text("f Q\n");
    }

    private void words(Mark.Words words, double left, double top) {
        text("BT ");
        if (words.bold()) {
            text("2 Tr ").number(words.points() * 0.028).text("w ");
        }
        text("/F ").number(words.points()).text("Tf ");
        number(across(left + words.x())).number(down(top + words.baseline())).text("Td ");
        string(words.text()).text("Tj ");
        if (words.bold()) {
            text("0 Tr ");
        }
        text("ET\n");
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private static double across(double millimetres) {
        return millimetres * POINT;
    }

    private double down(double millimetres) {
        return (pageHeight - millimetres) * POINT;
    }

    private PageContent integer(int number) {
        if (number >= 10) {
            put('0' + number / 10 % 10);
            if (number >= 100) {
                bytes[length - 1] = (byte) ('0' + number / 100);
                put('0' + number / 10 % 10);
            }
        }
        put('0' + number % 10);
        put(' ');
        return this;
    }

    /** Three decimals of a point: a third of a micrometre, ten times finer than a dot at 2400 dpi. */
    private PageContent number(double number) {
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
    private PageContent string(String text) {
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

    private PageContent text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    private void put(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }
}
