package vn.nguon.labels.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.image.Bitmap;
import vn.nguon.labels.language.PrinterStatus.Trouble;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.stationery.LabelRoll;

/**
 * TSPL, the language of the region's cheap printers. Each label is sent as dots: their firmwares draw QR codes and
 * letters each in its own way, and what was checked is what must come out.
 */
final class TsplLanguage implements PrinterLanguage {

    private final Layout layout;
    private final int dpi;

    TsplLanguage(Layout layout, int dpi) {
        this.layout = layout;
        this.dpi = dpi;
    }

    @Override
    public int labelsAtOnce() {
        return layout.stationery().columns();
    }

    @Override
    public byte[] begin() {
        double across = layout.width()
                + (layout.stationery().columns() - 1) * layout.stationery().stepAcross(layout.width());
        var command = new PrinterCommand()
                .text(String.format(Locale.ROOT, "SIZE %.2f mm,%.2f mm\r\n", across, layout.height()));
        if (layout.stationery() instanceof LabelRoll roll && roll.blackMark() > 0) {
            command.text(String.format(Locale.ROOT, "BLINE %.2f mm,0 mm\r\n", roll.blackMark()));
        } else {
            double gap = layout.stationery() instanceof LabelRoll roll ? roll.gap() : 0;
            command.text(String.format(Locale.ROOT, "GAP %.2f mm,0 mm\r\n", gap));
        }
        return command.text("DIRECTION 1\r\nREFERENCE 0,0\r\n").bytes();
    }

    @Override
    public byte[] row(List<LabelDrawing> labels) {
        var command = new PrinterCommand().text("CLS\r\n");
        for (int i = 0; i < labels.size(); i++) {
            var bitmap = Bitmap.of(labels.get(i));
            int left = (int) Math.round(i * layout.stationery().stepAcross(layout.width()) * dpi / 25.4);
            command.text("BITMAP ").number(left).text(",0,").number(bitmap.rowBytes());
            command.text(",")
                    .number(bitmap.height())
                    .text(",0,")
                    .raw(inverted(bitmap))
                    .text("\r\n");
        }
        return command.text("PRINT 1,1\r\n").bytes();
    }

    /** TSPL burns zeros; what fills up a row's last byte must stay paper as well. */
    private static byte[] inverted(Bitmap bitmap) {
        var bits = bitmap.bits().clone();
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) ~bits[i];
        }
        return bits;
    }

    @Override
    public StatusQuery status() {
        return new Status();
    }

    /** The answer to {@code <ESC>!?}: one byte. */
    private static final class Status implements StatusQuery {

        private static final int HEAD_OPEN = 0x01;
        private static final int PAPER_JAM = 0x02;
        private static final int PAPER_OUT = 0x04;
        private static final int RIBBON_OUT = 0x08;
        private static final int PAUSED = 0x10;
        private static final int PRINTING = 0x20;
        private static final int OTHER = 0x80;

        @Override
        public byte[] request() {
            return new byte[] {0x1b, '!', '?'};
        }

        @Override
        public @Nullable PrinterStatus read(byte[] answer, int length) {
            if (length == 0) {
                return null;
            }
            int bits = answer[0] & 0xff;
            if ((bits & 0x40) != 0) {
                throw new UnreadableStatus("<ESC>!?", answer, length);
            }
            var troubles = EnumSet.noneOf(Trouble.class);
            add(troubles, bits, HEAD_OPEN, Trouble.HEAD_OPEN);
            add(troubles, bits, PAPER_JAM, Trouble.PAPER_JAM);
            add(troubles, bits, PAPER_OUT, Trouble.PAPER_OUT);
            add(troubles, bits, RIBBON_OUT, Trouble.RIBBON_OUT);
            add(troubles, bits, PAUSED, Trouble.PAUSED);
            add(troubles, bits, OTHER, Trouble.OTHER);
            return PrinterStatus.of((bits & PRINTING) != 0, troubles);
        }

        private static void add(EnumSet<Trouble> troubles, int bits, int bit, Trouble trouble) {
            if ((bits & bit) != 0) {
                troubles.add(trouble);
            }
        }
    }
}
