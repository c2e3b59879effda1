package vn.nguon.labels.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.nguon.labels.code.QrCode;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;
import vn.nguon.labels.layout.Box;
import vn.nguon.labels.layout.Logo;
import vn.nguon.labels.text.Typeface;

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
            } else if (mark instanceof Mark.Picture picture) {
                logo(picture.logo(), left, top);
            } else if (mark instanceof Mark.ScratchArea area) {
                var box = area.box();
                outline(new Box(left + box.x(), top + box.y(), box.width(), box.height()), Mark.ScratchArea.LINE);
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
        grid(side, across(left + mark.x()), down(top + mark.y()), code.size(), code.size(), code::dark);
    }

    private interface Grid {
        boolean dark(int x, int y);
    }

    private void grid(double side, double x0, double y0, int width, int height, Grid grid) {
        text("q ").number(side).text("0 0 ").number(-side).number(x0).number(y0).text("cm\n");
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int start = x;
                while (x < width && grid.dark(x, y)) {
                    x++;
                }
                if (x > start) {
                    integer(start).integer(y).integer(x - start).text("1 re\n");
                }
            }
        }
        text("f Q\n");
    }

    private void logo(Logo logo, double left, double top) {
        double pixel = logo.box().width() / logo.width() * POINT;
        double x = across(left + logo.box().x());
        double y = down(top + logo.box().y());
        grid(pixel, x, y, logo.width(), logo.height(), logo::dark);
    }

    /** A thin line round a box: it shows where a knife or a foil goes. */
    void outline(Box box, double line) {
        text("q ").number(line * POINT).text("w ");
        number(across(box.x())).number(down(box.bottom()));
        number(box.width() * POINT).number(box.height() * POINT).text("re S Q\n");
    }

    /** Two short lines at each corner of a box, outside of it. */
    void corners(Box box, double line) {
        text("q ").number(line * POINT).text("w\n");
        for (double x : new double[] {box.x(), box.right()}) {
            for (double y : new double[] {box.y(), box.bottom()}) {
                double outX = x == box.x() ? -1 : 1;
                double outY = y == box.y() ? -1 : 1;
                line(x + 0.5 * outX, y, x + 2 * outX, y);
                line(x, y + 0.5 * outY, x, y + 2 * outY);
            }
        }
        text("Q\n");
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        number(across(fromX)).number(down(fromY)).text("m ");
        number(across(toX)).number(down(toY)).text("l S\n");
    }

    private void words(Mark.Words words, double left, double top) {
        text("BT ");
        if (words.bold()) {
            text("2 Tr ").number(words.points() * Typeface.BOLD_STROKE).text("w ");
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
