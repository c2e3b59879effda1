package vn.nguon.labels.language;

import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.image.Bitmap;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.field.TextField;
import vn.nguon.labels.layout.stationery.LabelRoll;

/**
 * ZPL II: the printer draws codes and plain serials itself; Vietnamese words are sent as graphics, once, and recalled
 * by name on the labels after.
 */
final class ZplLanguage implements PrinterLanguage {

    /** Firmware sets a QR code this many dots below its field origin. */
    private static final int CODE_SINKS = 10;

    private static final int LARGEST_MAGNIFICATION = 10;
    private static final int STORED = 40;
    private static final List<String> NAMES =
            IntStream.range(0, STORED).mapToObj("R:NG%02d.GRF"::formatted).toList();

    private record StoredWords(String text, double points, boolean bold) {}

    private final Layout layout;
    private final int dpi;
    private final int step;
    private final Map<StoredWords, Integer> stored = new LinkedHashMap<>();
    private int downloads;

    ZplLanguage(Layout layout, int dpi) {
        this.layout = layout;
        this.dpi = dpi;
        this.step = dots(layout.stationery().stepAcross(layout.width()));
    }

    @Override
    public int labelsAtOnce() {
        return layout.stationery().columns();
    }

    @Override
    public byte[] begin() {
        int across = dots(layout.width()) + (layout.stationery().columns() - 1) * step;
        String sensing = "N";
        if (layout.stationery() instanceof LabelRoll roll && (roll.gap() > 0 || roll.blackMark() > 0)) {
            sensing = roll.blackMark() > 0 ? "M" : "Y";
        }
        return new PrinterCommand()
                .text("^XA^MN%s^PW%d^LL%d^LH0,0^LS0^CI28^XZ\n".formatted(sensing, across, dots(layout.height())))
                .bytes();
    }

    @Override
    public byte[] row(List<LabelDrawing> labels) {
        var downloads = new PrinterCommand();
        var format = new PrinterCommand().text("^XA");
        for (int i = 0; i < labels.size(); i++) {
            for (var element : labels.get(i).elements()) {
                draw(element, i * step, format, downloads);
            }
        }
        return downloads.raw(format.text("^XZ\n").bytes()).bytes();
    }

    @Override
    public byte[] end() {
        return new PrinterCommand().text("^XA^IDR:NG*.GRF^FS^XZ\n").bytes();
    }

    @Override
    public StatusQuery status() {
        return new ZplHostStatus();
    }

    private void draw(LabelElement element, int left, PrinterCommand format, PrinterCommand downloads) {
        if (element instanceof LabelElement.Code code && printerDraws(code)) {
            field(format, left + dots(code.x()), dots(code.y()) - CODE_SINKS);
            format.text("^BQN,2,").number(code.module().dots());
            // Manual input, alphanumeric: the size is the one that was computed, whatever the firmware would choose.
            format.text("^FD")
                    .text(code.correction().name())
                    .text("M,A")
                    .text(code.url())
                    .text("^FS");
        } else if (element instanceof LabelElement.Words words && printerDraws(words)) {
            ownLetters(words, left, format);
        } else if (element instanceof LabelElement.Words words) {
            recall(words, left, format, downloads);
        } else {
            graphic(element, left, format);
        }
    }

    private static boolean printerDraws(LabelElement.Code code) {
        return code.module().dots() <= LARGEST_MAGNIFICATION
                && code.y() > 0
                && Encoder.chooseMode(code.url()) == Mode.ALPHANUMERIC;
    }

    /** Plain ASCII without the characters that start commands. */
    private static boolean printerDraws(LabelElement.Words words) {
        if (words.bold()) {
            return false;
        }
        for (int i = 0; i < words.text().length(); i++) {
            char c = words.text().charAt(i);
            if (c < ' ' || c > '}' || c == '^' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void ownLetters(LabelElement.Words words, int left, PrinterCommand format) {
        int em = dots(words.points() * TextField.POINT);
        // Letters narrower or wider than ours stay centred on the place they were given.
        int slack = Math.min(em, left + dots(words.x()));
        field(format, left + dots(words.x()) - slack, dots(words.baseline()) - em * 3 / 4);
        format.text("^A0N,").number(em).text(",").number(em);
        format.text("^FB").number(dots(words.width()) + 2 * slack).text(",1,0,C");
        format.text("^FD").text(words.text()).text("^FS");
    }

    private void recall(LabelElement.Words words, int left, PrinterCommand format, PrinterCommand downloads) {
        var picture = new StoredWords(words.text(), words.points(), words.bold());
        var number = stored.get(picture);
        int em = dots(words.points() * TextField.POINT);
        if (number == null) {
            number = store(picture);
            download(words, number, em, downloads);
        }
        field(format, left + wholeDots(words.x()), dots(words.baseline()) - em);
        format.text("^XG").text(NAMES.get(number)).text(",1,1^FS");
    }

    /** Takes a place in the printer's memory; the oldest picture gives way. */
    private int store(StoredWords picture) {
        int number = downloads++ % STORED;
        stored.values().remove(number);
        stored.put(picture, number);
        return number;
    }

    private void download(LabelElement.Words words, int number, int em, PrinterCommand downloads) {
        double dot = 25.4 / dpi;
        double fraction = words.x() - wholeDots(words.x()) * dot;
        var alone = new LabelElement.Words(
                words.text(), fraction, em * dot, words.width(), words.points(), words.bold(), TextField.Align.LEFT);
        int width = dots(words.width()) + em / 10 + 2;
        var bitmap = Bitmap.of(List.of(alone), width, em + em / 3, dpi);
        downloads.text("~DG%s,%d,%d,".formatted(NAMES.get(number), bitmap.bits().length, bitmap.rowBytes()));
        downloads.hex(bitmap.bits()).text("\n");
    }

    private void graphic(LabelElement element, int left, PrinterCommand format) {
        var bitmap = Bitmap.of(List.of(element), dots(layout.width()), dots(layout.height()), dpi);
        int size = bitmap.bits().length;
        field(format, left, 0);
        format.text("^GFA,%d,%d,%d,".formatted(size, size, bitmap.rowBytes()));
        format.hex(bitmap.bits()).text("^FS");
    }

    private static void field(PrinterCommand format, int x, int y) {
        format.text("^FO").number(Math.max(0, x)).text(",").number(Math.max(0, y));
    }

    private int wholeDots(double millimetres) {
        return (int) (millimetres * dpi / 25.4);
    }

    private int dots(double millimetres) {
        return (int) Math.round(millimetres * dpi / 25.4);
    }
}
