package vn.nguon.labels.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import vn.nguon.labels.code.QrCode;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;
import vn.nguon.labels.layout.TextField;
import vn.nguon.labels.text.Typeface;

/** A label as the dots a printer burns, one bit each. */
public final class Dots {

    private static final int PAPER = 0xff;

    /** Lighter than this stays paper. Above the middle, so that thin strokes of small letters are not lost. */
    private static final int THRESHOLD = 150;

    private static final double INCH = 25.4;

    private final int width;
    private final int height;
    private final int dpi;
    private final byte[] bits;

    private Dots(int width, int height, int dpi, byte[] bits) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.bits = bits;
    }

    /** Burns a label. */
    public static Dots of(Drawing drawing) {
        var page = new Page(
                (int) Math.round(drawing.width() * drawing.dpi() / INCH),
                (int) Math.round(drawing.height() * drawing.dpi() / INCH),
                drawing.dpi());
        drawing.marks().forEach(page::draw);
        return page.dots();
    }

    /** Burns marks alone, on paper of this many dots. */
    public static Dots of(List<? extends Mark> marks, int width, int height, int dpi) {
        var page = new Page(width, height, dpi);
        marks.forEach(page::draw);
        return page.dots();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int dpi() {
        return dpi;
    }

    /** Row by row, each starting a new byte, the leftmost dot in the highest bit; 1 is burnt. Not to be changed. */
    public byte[] bits() {
        return bits;
    }

    /** Bytes in a row. */
    public int rowBytes() {
        return (width + 7) / 8;
    }

    /** Whether the dot in column {@code x} of row {@code y} is burnt. */
    public boolean burnt(int x, int y) {
        return (bits[y * rowBytes() + x / 8] >> (7 - x % 8) & 1) != 0;
    }

    /** These dots as a grey picture, for decoding and for looking at. */
    public BufferedImage picture() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (burnt(i % width, i / width) ? 0 : PAPER);
        }
        return picture;
    }

    /** Paper that marks are drawn on in grey, before each dot is either burnt or not. */
    private static final class Page {

        private final BufferedImage image;
        private final Graphics2D graphics;
        private final int dpi;

        Page(int width, int height, int dpi) {
            this.dpi = dpi;
            image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(Color.BLACK);
        }

        void draw(Mark mark) {
            if (mark instanceof Mark.Code code) {
                code(code);
            } else if (mark instanceof Mark.Words words) {
                words(words);
            } else if (mark instanceof Mark.Picture picture) {
                picture(picture);
            } else if (mark instanceof Mark.ScratchArea area) {
                var box = area.box();
                graphics.setStroke(new BasicStroke((float) dots(Mark.ScratchArea.LINE)));
                graphics.draw(
                        new Rectangle2D.Double(dots(box.x()), dots(box.y()), dots(box.width()), dots(box.height())));
            }
        }

        private void code(Mark.Code mark) {
            QrCode code = mark.encode();
            int left = (int) Math.round(dots(mark.x()));
            int top = (int) Math.round(dots(mark.y()));
            int module = mark.module().dots();
            for (int y = 0; y < code.size(); y++) {
                for (int x = 0; x < code.size(); x++) {
                    if (code.dark(x, y)) {
                        graphics.fillRect(left + x * module, top + y * module, module, module);
                    }
                }
            }
        }

        private void words(Mark.Words words) {
            double em = dots(words.points() * TextField.POINT);
            // Baselines on a whole dot: letters of one line get the same feet.
            var place = new AffineTransform(em, 0, 0, -em, dots(words.x()), Math.rint(dots(words.baseline())));
            var shape = Typeface.liberationSans().outline(words.text()).createTransformedShape(place);
            graphics.fill(shape);
            if (words.bold()) {
                graphics.setStroke(new BasicStroke((float) (Typeface.BOLD_STROKE * em)));
                graphics.draw(shape);
            }
        }

        private void picture(Mark.Picture mark) {
            var logo = mark.logo();
            double scale = dots(logo.box().width()) / logo.width();
            int left = (int) Math.round(dots(logo.box().x()));
            int top = (int) Math.round(dots(logo.box().y()));
            for (int y = 0; y < (int) (logo.height() * scale); y++) {
                for (int x = 0; x < (int) (logo.width() * scale); x++) {
                    if (logo.dark((int) (x / scale), (int) (y / scale))) {
                        graphics.fillRect(left + x, top + y, 1, 1);
                    }
                }
            }
        }

        private double dots(double millimetres) {
            return millimetres * dpi / INCH;
        }

        Dots dots() {
            graphics.dispose();
            int width = image.getWidth();
            int rowBytes = (width + 7) / 8;
            var pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            var bits = new byte[rowBytes * image.getHeight()];
            for (int i = 0; i < pixels.length; i++) {
                if ((pixels[i] & 0xff) < THRESHOLD) {
                    bits[i / width * rowBytes + i % width / 8] |= (byte) (0x80 >> i % width % 8);
                }
            }
            return new Dots(width, image.getHeight(), dpi, bits);
        }
    }
}
