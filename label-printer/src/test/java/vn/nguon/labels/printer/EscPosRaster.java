package vn.nguon.labels.printer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

/** Burns the raster of ESC/POS ({@code GS v 0}), by the command reference; a label is done when the paper is fed. */
final class EscPosRaster {

    private static final int ESC = 0x1b;
    private static final int GS = 0x1d;

    private final InputStream in;
    private final TestPrinter printer;
    private BufferedImage label = paper(1, 1);

    EscPosRaster(InputStream in, TestPrinter printer) {
        this.in = in;
        this.printer = printer;
    }

    void run() throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            int command = in.read();
            if (c == ESC && command == '@') {
                label = paper(1, 1);
            } else if (c == ESC && command == 'J') {
                in.skipNBytes(1);
                printer.comesOut(label);
            } else if (c == GS && command == 'v') {
                raster();
            } else {
                throw new AssertionError("a command that no label needs: 0x%02x 0x%02x".formatted(c, command));
            }
        }
    }

    private void raster() throws IOException {
        if (in.read() != '0' || in.read() != 0) {
            throw new AssertionError("only GS v 0 of normal size is drawn");
        }
        int rowBytes = in.read() + 256 * in.read();
        int rows = in.read() + 256 * in.read();
        var bits = in.readNBytes(rowBytes * rows);
        label = paper(8 * rowBytes, rows);
        for (int i = 0; i < 8 * bits.length; i++) {
            if ((bits[i / 8] >> (7 - i % 8) & 1) != 0) {
                label.getRaster().setSample(i % (8 * rowBytes), i / (8 * rowBytes), 0, 0);
            }
        }
    }

    private static BufferedImage paper(int width, int height) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = paper.createGraphics();
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return paper;
    }
}
