package vn.nguon.labels.language;

import java.util.List;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.image.Bitmap;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.stationery.LabelRoll;

/** ESC/POS: each label as raster dots ({@code GS v 0}), for receipt printers loaded with a narrow roll. */
final class EscPosLanguage implements PrinterLanguage {

    private static final byte[] INITIALISE = {0x1b, '@'};
    private static final int LONGEST_FEED = 255;

    private final Layout layout;
    private final int gap;

    EscPosLanguage(Layout layout, int dpi) {
        this.layout = layout;
        double millimetres = layout.stationery() instanceof LabelRoll roll ? roll.gap() : 0;
        this.gap = Math.min(LONGEST_FEED, (int) Math.round(millimetres * dpi / 25.4));
    }

    @Override
    public int labelsAtOnce() {
        return layout.stationery().columns();
    }

    @Override
    public byte[] begin() {
        if (layout.stationery().columns() > 1) {
            throw new LabelRefused(
                    "khổ tem %s: máy in ESC/POS in một tem mỗi hàng, không phải %d",
                    "layout %s: ESC/POS printers take one label across, not %d",
                    layout.name(),
                    layout.stationery().columns());
        }
        return INITIALISE;
    }

    @Override
    public byte[] row(List<LabelDrawing> labels) {
        var command = new PrinterCommand();
        for (var label : labels) {
            var bitmap = Bitmap.of(label);
            command.raw(new byte[] {0x1d, 'v', '0', 0});
            command.raw(littleEndian(bitmap.rowBytes()))
                    .raw(littleEndian(bitmap.height()))
                    .raw(bitmap.bits());
            command.raw(new byte[] {0x1b, 'J', (byte) gap});
        }
        return command.bytes();
    }

    private static byte[] littleEndian(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8)};
    }
}
