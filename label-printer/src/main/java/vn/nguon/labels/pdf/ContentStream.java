package vn.nguon.labels.pdf;

import vn.nguon.labels.drawing.DarkRuns;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.field.Logo;
import vn.nguon.labels.text.Typeface;

/** Drawing instructions in points, their origin a label's top left corner or the page's (ISO 32000-1, 8 and 9). */
final class ContentStream {

    private static final double POINT = 72 / 25.4;

    private final PdfSyntax out = new PdfSyntax();

    /** Draws on with this place, in millimetres from the left and from the top, as the origin, until {@link #back}. */
    ContentStream at(double left, double top) {
        out.text("q 1 0 0 1 ").number(across(left)).number(down(top)).text("cm\n");
        return this;
    }

    ContentStream back() {
        out.text("Q\n");
        return this;
    }

    /** Draws what is kept under this name. */
    ContentStream kept(String name) {
        out.text("/").text(name).text(" Do\n");
        return this;
    }

    ContentStream element(LabelElement element) {
        if (element instanceof LabelElement.Code code) {
            code(code);
        } else if (element instanceof LabelElement.Words words) {
            words(words);
        } else if (element instanceof LabelElement.Picture picture) {
            logo(picture.logo());
        } else if (element instanceof LabelElement.ScratchArea area) {
            outline(area.box(), LabelElement.ScratchArea.LINE);
        }
        return this;
    }

    /**
     * One filled path of all runs of dark modules, column by column: vectors that stay crisp in every viewer, and the
     * digits compress to about the size of a picture of the modules. What all URLs have in common stands in columns of
     * its own, so that by rows it would be a seventh longer.
     */
    private void code(LabelElement.Code element) {
        grid(element.module().millimetres(), element.x(), element.y());
        DarkRuns.of(
                element.encode().transposed(),
                (column, start, count) -> out.integer(column)
                        .integer(start)
                        .text("1 ")
                        .integer(count)
                        .text("re\n"));
        out.text("f Q\n");
    }

    private void logo(Logo logo) {
        grid(logo.box().width() / logo.width(), logo.box().x(), logo.box().y());
        DarkRuns.of(
                logo,
                (row, start, count) ->
                        out.integer(start).integer(row).integer(count).text("1 re\n"));
        out.text("f Q\n");
    }

    private void grid(double millimetres, double left, double top) {
        double side = millimetres * POINT;
        out.text("q ")
                .number(side)
                .text("0 0 ")
                .number(-side)
                .number(across(left))
                .number(down(top));
        out.text("cm\n");
    }

    /** A thin line round a box: it shows where a knife or a foil goes. */
    void outline(Box box, double line) {
        out.text("q ").number(line * POINT).text("w ");
        out.number(across(box.x())).number(down(box.bottom()));
        out.number(box.width() * POINT).number(box.height() * POINT).text("re S Q\n");
    }

    /** Two short lines at each corner of a box, outside of it. */
    void corners(Box box, double line) {
        out.text("q ").number(line * POINT).text("w\n");
        for (double x : new double[] {box.x(), box.right()}) {
            for (double y : new double[] {box.y(), box.bottom()}) {
                double outX = x == box.x() ? -1 : 1;
                double outY = y == box.y() ? -1 : 1;
                line(x + 0.5 * outX, y, x + 2 * outX, y);
                line(x, y + 0.5 * outY, x, y + 2 * outY);
            }
        }
        out.text("Q\n");
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        out.number(across(fromX)).number(down(fromY)).text("m ");
        out.number(across(toX)).number(down(toY)).text("l S\n");
    }

    private void words(LabelElement.Words words) {
        out.text("BT ");
        if (words.bold()) {
            out.text("2 Tr ").number(words.points() * Typeface.BOLD_STROKE).text("w ");
        }
        out.text("/F ").number(words.points()).text("Tf ");
        out.number(across(words.x())).number(down(words.baseline())).text("Td ");
        out.string(words.text()).text("Tj ");
        if (words.bold()) {
            out.text("0 Tr ");
        }
        out.text("ET\n");
    }

    byte[] bytes() {
        return out.bytes();
    }

    byte[] deflated() {
        return out.deflated();
    }

    private static double across(double millimetres) {
        return millimetres * POINT;
    }

    private static double down(double millimetres) {
        return -millimetres * POINT;
    }
}
