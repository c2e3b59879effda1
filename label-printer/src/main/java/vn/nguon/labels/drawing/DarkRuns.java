package vn.nguon.labels.drawing;

import vn.nguon.labels.code.QrCode;
import vn.nguon.labels.layout.field.Logo;

/** Runs of dark modules or pixels, row by row. */
public final class DarkRuns {

    private DarkRuns() {}

    /** Is told of each run. */
    public interface Visitor {

        /** From column {@code start} of that row, so many are dark. */
        void run(int row, int start, int length);
    }

    /** The runs of a code. */
    public static void of(QrCode code, Visitor visitor) {
        for (int y = 0; y < code.size(); y++) {
            int end = 0;
            for (int x = code.nextDark(0, y); x < code.size(); x = code.nextDark(end, y)) {
                end = code.nextLight(x, y);
                visitor.run(y, x, end - x);
            }
        }
    }

    /** The runs of a logo. */
    public static void of(Logo logo, Visitor visitor) {
        for (int y = 0; y < logo.height(); y++) {
            int rowEnd = (y + 1) * logo.width();
            int x = logo.pixels().nextSetBit(y * logo.width());
            while (x >= 0 && x < rowEnd) {
                int end = Math.min(rowEnd, logo.pixels().nextClearBit(x));
                visitor.run(y, x - y * logo.width(), end - x);
                x = logo.pixels().nextSetBit(end);
            }
        }
    }
}
