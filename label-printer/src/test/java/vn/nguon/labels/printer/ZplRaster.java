package vn.nguon.labels.printer;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import vn.nguon.labels.language.PrinterStatus.Trouble;
import vn.nguon.labels.text.Typeface;

/** Draws as much of ZPL II as the label printer says, by the programming guide and not by the printer's own code. */
final class ZplRaster {

    private record Graphic(int rowBytes, byte[] bits) {}

    private final InputStream in;
    private final OutputStream out;
    private final TestPrinter printer;
    private final Map<String, Graphic> memory = new HashMap<>();
    private BufferedImage label = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    private int width = 100;
    private int length = 100;
    private boolean drawn;
    private int x;
    private int y;
    private String font = "";
    private String barcode = "";
    private String block = "";

    ZplRaster(InputStream in, OutputStream out, TestPrinter printer) {
        this.in = in;
        this.out = out;
        this.printer = printer;
    }

    void run() throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '~') {
                control("" + (char) in.read() + (char) in.read());
            } else if (c == '^') {
                String name = "" + (char) in.read() + (char) in.read();
                format(name, parameters());
            }
        }
    }

    private String parameters() throws IOException {
        var parameters = new StringBuilder();
        while (true) {
            in.mark(1);
            int c = in.read();
            if (c < 0 || c == '^' || c == '~' || c == '\n') {
                in.reset();
                return parameters.toString();
            }
            parameters.append((char) c);
        }
    }

    private void control(String name) throws IOException {
        switch (name) {
            case "HS" -> printer.answer(out, status().getBytes(StandardCharsets.US_ASCII));
            case "DG" -> {
                var parts = parameters().split(",", 4);
                memory.put(parts[0], graphic(parts[1], parts[2], parts[3]));
            }
            default -> throw new AssertionError("a control command that no label needs: ~" + name);
        }
    }

    private String status() {
        int paperOut = printer.hasTrouble(Trouble.PAPER_OUT) ? 1 : 0;
        int paused = printer.hasTrouble(Trouble.PAUSED) ? 1 : 0;
        int headUp = printer.hasTrouble(Trouble.HEAD_OPEN) ? 1 : 0;
        int ribbonOut = printer.hasTrouble(Trouble.RIBBON_OUT) ? 1 : 0;
        return "\u0002030,%d,%d,0240,000,0,0,0,000,0,0,0\u0003\r\n".formatted(paperOut, paused)
                + "\u0002000,0,%d,%d,0,2,4,0,00000000,1,000\u0003\r\n".formatted(headUp, ribbonOut)
                + "\u00021234,0\u0003\r\n";
    }

    private void format(String name, String parameters) throws IOException {
        switch (name) {
            case "XA" -> clear();
            case "PW" -> width = Integer.parseInt(parameters);
            case "LL" -> length = Integer.parseInt(parameters);
            case "FO" -> {
                var place = parameters.split(",", -1);
                x = Integer.parseInt(place[0]);
                y = Integer.parseInt(place[1]);
            }
            case "A0" -> font = parameters;
            case "BQ" -> barcode = parameters;
            case "FB" -> block = parameters;
            case "FD" -> data(parameters);
            case "GF" -> {
                var parts = parameters.split(",", 5);
                draw(graphic(parts[1], parts[3], parts[4]));
            }
            case "XG" -> draw(recall(parameters));
            case "FS" -> {
                font = "";
                barcode = "";
                block = "";
            }
            case "XZ" -> {
                if (drawn) {
                    printer.comesOut(label);
                }
            }
            case "MN", "LH", "LS", "CI", "ID" -> {}
            default -> throw new AssertionError("a command that no label needs: ^" + name);
        }
    }

    private void clear() {
        label = new BufferedImage(width, length, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = label.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, length);
        graphics.dispose();
        drawn = false;
    }

    private Graphic recall(String parameters) {
        var graphic = memory.get(parameters.split(",", -1)[0]);
        if (graphic == null) {
            throw new AssertionError("a graphic was recalled that was never stored: " + parameters);
        }
        return graphic;
    }

    private static Graphic graphic(String total, String rowBytes, String hex) {
        var bits = HexFormat.of().parseHex(hex);
        if (bits.length != Integer.parseInt(total)) {
            throw new AssertionError("%d bytes announced, %d sent".formatted(Integer.parseInt(total), bits.length));
        }
        return new Graphic(Integer.parseInt(rowBytes), bits);
    }

    private void draw(Graphic graphic) {
        for (int i = 0; i < graphic.bits.length * 8; i++) {
            if ((graphic.bits[i / 8] >> (7 - i % 8) & 1) != 0) {
                dot(x + i % (graphic.rowBytes * 8), y + i / (graphic.rowBytes * 8));
            }
        }
        drawn = true;
    }

    private void data(String data) {
        if (!barcode.isEmpty()) {
            code(data);
        } else if (!font.isEmpty()) {
            letters(data);
        }
        drawn = true;
    }

    /** {@code MM,A…}: correction, manual input, alphanumeric; drawn ten dots below the field's origin. */
    private void code(String data) {
        var correction = ErrorCorrectionLevel.valueOf(data.substring(0, 1));
        if (!data.startsWith("M,A", 1)) {
            throw new AssertionError("not alphanumeric: " + data);
        }
        int module = Integer.parseInt(barcode.split(",", -1)[2]);
        try {
            var code = Encoder.encode(data.substring(4), correction).getMatrix();
            for (int i = 0; i < code.getWidth() * module; i++) {
                for (int j = 0; j < code.getHeight() * module; j++) {
                    if (code.get(i / module, j / module) == 1) {
                        dot(x + i, y + 10 + j);
                    }
                }
            }
        } catch (WriterException e) {
            throw new AssertionError(e);
        }
    }

    private void letters(String text) {
        double size = Double.parseDouble(font.split(",", -1)[1]);
        var typeface = Typeface.liberationSans();
        double slack = block.isEmpty() ? 0 : Double.parseDouble(block.split(",", -1)[0]) - typeface.width(text) * size;
        var place = new AffineTransform(size, 0, 0, -size, x + slack / 2, y + size * 3 / 4);
        var graphics = label.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fill(typeface.outline(text).createTransformedShape(place));
        graphics.dispose();
    }

    private void dot(int column, int row) {
        if (column < width && row < length) {
            label.getRaster().setSample(column, row, 0, 0);
        }
    }
}
