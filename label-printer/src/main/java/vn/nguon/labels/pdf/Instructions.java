package vn.nguon.labels.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.nguon.labels.drawing.Mark;
import vn.nguon.labels.drawing.Runs;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.field.Logo;
import vn.nguon.labels.text.Typeface;

/** Drawing instructions in points, their origin a label's top left corner or the page's (ISO 32000-1, 8 and 9). */
final class Instructions {

    private static final double POINT = 72 / 25.4;

    private byte[] bytes = new byte[1 << 13];
    private int length;

    /** Draws on with this place, in millimetres from the left and from the top, as the origin, until {@link #back}. */
    Instructions at(double left, double top) {
        return text("q 1 0 0 1 ").number(across(left)).number(down(top)).text("cm\n");
    }

    Instructions back() {
        return text("Q\n");
    }

    /** Draws what is kept under this name. */
    Instructions kept(String name) {
        return text("/").text(name).text(" Do\n");
    }

    Instructions mark(Mark mark) {
        if (mark instanceof Mark.Code code) {
            code(code);
        } else if (mark instanceof Mark.Words words) {
            words(words);
        } else if (mark instanceof Mark.Picture picture) {
            logo(picture.logo());
        } else if (mark instanceof Mark.ScratchArea area) {
            outline(area.box(), Mark.ScratchArea.LINE);
        }
        return this;
    }

    /**
     * One filled path of all runs of dark modules, column by column: vectors that stay crisp in every viewer, and the
     * digits compress to about the size of a picture of the modules. What all URLs have in common stands in columns of
     * its own, so that by rows it would be a seventh longer.
     */
    private void code(Mark.Code mark) {
        grid(mark.module().millimetres(), mark.x(), mark.y());
        Runs.of(
                mark.encode().transposed(),
                (column, start, count) ->
                        integer(column).integer(start).text("1 ").integer(count).text("re\n"));
        text("f Q\n");
    }

    private void logo(Logo logo) {
        grid(logo.box().width() / logo.width(), logo.box().x(), logo.box().y());
        Runs.of(
                logo,
                (row, start, count) ->
                        integer(start).integer(row).integer(count).text("1 re\n"));
        text("f Q\n");
    }

    private void grid(double millimetres, double left, double top) {
        double side = millimetres * POINT;
        text("q ").number(side).text("0 0 ").number(-side).number(across(left)).number(down(top));
        text("cm\n");
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

    private void words(Mark.Words words) {
        text("BT ");
        if (words.bold()) {
            text("2 Tr ").number(words.points() * Typeface.BOLD_STROKE).text("w ");
        }
        text("/F ").number(words.points()).text("Tf ");
        number(across(words.x())).number(down(words.baseline())).text("Td ");
        string(words.text()).text("Tj ");
        if (words.bold()) {
            text("0 Tr ");
        }
        text("ET\n");
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    byte[] deflated() {
        return PdfFile.deflate(bytes, length);
    }

    private static double across(double millimetres) {
        return millimetres * POINT;
    }

    private static double down(double millimetres) {
        return -millimetres * POINT;
    }

    private Instructions integer(int number) {
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
    private Instructions number(double number) {
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
    private Instructions string(String text) {
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

    private Instructions text(String ascii) {
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
