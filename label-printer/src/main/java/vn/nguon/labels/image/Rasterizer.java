package vn.nguon.labels.image;

import java.util.Arrays;
import vn.nguon.labels.drawing.DarkRuns;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.layout.field.Box;

/** The rasterizer, which turns a label's elements into dots; what reaches over the paper's edge is lost. */
final class Rasterizer {

    private static final double INCH = 25.4;

    private final Bitmap paper;

    Rasterizer(Bitmap paper) {
        this.paper = paper;
    }

    void draw(LabelElement element) {
        if (element instanceof LabelElement.Code code) {
            code(code);
        } else if (element instanceof LabelElement.Words words) {
            words(words);
        } else if (element instanceof LabelElement.Picture picture) {
            picture(picture);
        } else if (element instanceof LabelElement.ScratchArea area) {
            outline(area.box());
        }
    }

    private void code(LabelElement.Code element) {
        int left = wholeDots(element.x());
        int top = wholeDots(element.y());
        int module = element.module().dots();
        DarkRuns.of(
                element.encode(),
                (row, start, length) -> fill(left + start * module, top + row * module, length * module, module));
    }

    private void words(LabelElement.Words words) {
        var letters = TextBitmap.of(words, paper.dpi());
        copy(
                letters.bitmap(),
                letters.left((int) Math.floor(dots(words.x()))),
                letters.top(wholeDots(words.baseline())));
    }

    private void picture(LabelElement.Picture element) {
        var logo = element.logo();
        double scale = dots(logo.box().width()) / logo.width();
        int left = wholeDots(logo.box().x());
        int top = wholeDots(logo.box().y());
        for (int y = 0; y < (int) (logo.height() * scale); y++) {
            for (int x = 0; x < (int) (logo.width() * scale); x++) {
                if (logo.dark((int) (x / scale), (int) (y / scale))) {
                    fill(left + x, top + y, 1, 1);
                }
            }
        }
    }

    private void outline(Box box) {
        int line = Math.max(1, wholeDots(LabelElement.ScratchArea.LINE));
        int left = wholeDots(box.x()) - line / 2;
        int top = wholeDots(box.y()) - line / 2;
        int width = wholeDots(box.width());
        int height = wholeDots(box.height());
        fill(left, top, width + line, line);
        fill(left, top + height, width + line, line);
        fill(left, top, line, height + line);
        fill(left + width, top, line, height + line);
    }

    private void fill(int left, int top, int width, int height) {
        int from = Math.max(0, left);
        int to = Math.min(paper.width(), left + width);
        if (from >= to) {
            return;
        }
        int first = from / 8;
        int last = (to - 1) / 8;
        int head = 0xff >> (from % 8);
        int tail = 0xff << (7 - (to - 1) % 8);
        var bits = paper.bits();
        for (int y = Math.max(0, top); y < Math.min(paper.height(), top + height); y++) {
            int row = y * paper.rowBytes();
            if (first == last) {
                bits[row + first] |= (byte) (head & tail);
            } else {
                bits[row + first] |= (byte) head;
                Arrays.fill(bits, row + first + 1, row + last, (byte) 0xff);
                bits[row + last] |= (byte) tail;
            }
        }
    }

    private void copy(Bitmap letters, int left, int top) {
        for (int y = 0; y < letters.height(); y++) {
            for (int i = 0; i < letters.rowBytes(); i++) {
                int eight = letters.bits()[y * letters.rowBytes() + i] & 0xff;
                if (eight != 0) {
                    copy(eight, left + 8 * i, top + y);
                }
            }
        }
    }

    /** Burns those of eight dots that are set in the byte. */
    private void copy(int eight, int x, int y) {
        if (y >= 0 && y < paper.height() && x >= 0 && x + 8 < paper.width()) {
            int at = y * paper.rowBytes() + x / 8;
            paper.bits()[at] |= (byte) (eight >> (x % 8));
            paper.bits()[at + 1] |= (byte) (eight << (8 - x % 8));
        } else {
            for (int i = 0; i < 8; i++) {
                if ((eight >> (7 - i) & 1) != 0) {
                    fill(x + i, y, 1, 1);
                }
            }
        }
    }

    private double dots(double millimetres) {
        return millimetres * paper.dpi() / INCH;
    }

    private int wholeDots(double millimetres) {
        return (int) Math.rint(dots(millimetres));
    }
}
