package vn.nguon.labels.printer;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import vn.nguon.labels.language.PrinterStatus.Trouble;

/** Draws as much of TSPL as the label printer says, at 203 dots an inch, by the language's manual. */
final class TsplRaster {

    private static final Map<Trouble, Integer> BITS = Map.of(
            Trouble.HEAD_OPEN,
            1,
            Trouble.PAPER_JAM,
            2,
            Trouble.PAPER_OUT,
            4,
            Trouble.RIBBON_OUT,
            8,
            Trouble.PAUSED,
            16);

    private final InputStream in;
    private final OutputStream out;
    private final TestPrinter printer;
    private BufferedImage label = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    private int width;
    private int height;

    TsplRaster(InputStream in, OutputStream out, TestPrinter printer) {
        this.in = in;
        this.out = out;
        this.printer = printer;
    }

    void run() throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == 0x1b) {
                in.skipNBytes(2);
                int status = BITS.entrySet().stream()
                        .filter(bit -> printer.hasTrouble(bit.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                printer.answer(out, new byte[] {(byte) status});
            } else if (c != '\r' && c != '\n') {
                command((char) c + until(' ', '\r'));
            }
        }
    }

    private String until(char end, char otherEnd) throws IOException {
        var text = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != end && c != otherEnd; c = in.read()) {
            text.append((char) c);
        }
        return text.toString();
    }

    private void command(String name) throws IOException {
        switch (name) {
            case "SIZE" -> {
                width = dots(until(',', '\r'));
                height = dots(until('\r', '\r'));
            }
            case "CLS" -> clear();
            case "BITMAP" -> bitmap();
            case "PRINT" -> {
                until('\r', '\r');
                printer.comesOut(label);
            }
            case "GAP", "BLINE", "DIRECTION", "REFERENCE" -> until('\r', '\r');
            default -> throw new AssertionError("a command that no label needs: " + name);
        }
    }

    private static int dots(String millimetres) {
        return (int) Math.round(Double.parseDouble(millimetres.replace("mm", "").strip()) * 203 / 25.4);
    }

    private void clear() {
        label = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = label.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
    }

    private void bitmap() throws IOException {
        int x = number();
        int y = number();
        int rowBytes = number();
        int rows = number();
        if (number() != 0) {
            throw new AssertionError("only overwriting is drawn");
        }
        var bits = in.readNBytes(rowBytes * rows);
        for (int i = 0; i < bits.length * 8; i++) {
            int column = x + i % (rowBytes * 8);
            int row = y + i / (rowBytes * 8);
            if ((bits[i / 8] >> (7 - i % 8) & 1) == 0 && column < width && row < height) {
                label.getRaster().setSample(column, row, 0, 0);
            }
        }
    }

    private int number() throws IOException {
        return Integer.parseInt(until(',', ',').strip());
    }
}
