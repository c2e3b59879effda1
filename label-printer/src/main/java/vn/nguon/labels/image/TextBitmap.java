package vn.nguon.labels.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.layout.field.TextField;
import vn.nguon.labels.text.Typeface;

/**
 * A line of words as dots, and where they lie about the whole dot left of its beginning on its baseline. Most lines are
 * the same from label to label, so the last ones are kept.
 */
record TextBitmap(Bitmap bitmap, int left, int top) {

    private static final int KEPT = 64;

    /** Lighter than this stays paper. Above the middle, so that thin strokes of small letters are not lost. */
    private static final int THRESHOLD = 150;

    private static final double INCH = 25.4;

    private record Line(String text, double em, double fraction, boolean bold, int dpi) {}

    private static final Map<Line, TextBitmap> LAST = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, TextBitmap> eldest) {
            return size() > KEPT;
        }
    };

    static TextBitmap of(LabelElement.Words words, int dpi) {
        double x = words.x() * dpi / INCH;
        double em = words.points() * TextField.POINT * dpi / INCH;
        var line = new Line(words.text(), em, x - Math.floor(x), words.bold(), dpi);
        synchronized (LAST) {
            var known = LAST.get(line);
            if (known != null) {
                return known;
            }
        }
        var drawn = draw(line);
        synchronized (LAST) {
            LAST.put(line, drawn);
        }
        return drawn;
    }

    /** Where they begin on paper, for words that begin in this column. */
    int left(int column) {
        return column + left;
    }

    /** Where they begin on paper, for words that stand on this row. */
    int top(int baseline) {
        return baseline + top;
    }

    private static TextBitmap draw(Line line) {
        var place = new AffineTransform(line.em, 0, 0, -line.em, line.fraction, 0);
        var shape = Typeface.liberationSans().outline(line.text).createTransformedShape(place);
        double stroke = line.bold ? Typeface.BOLD_STROKE * line.em : 0;
        var bounds = shape.getBounds2D();
        int left = (int) Math.floor(bounds.getMinX() - stroke);
        int top = (int) Math.floor(bounds.getMinY() - stroke);
        int width = (int) Math.ceil(bounds.getMaxX() + stroke) - left + 1;
        int height = (int) Math.ceil(bounds.getMaxY() + stroke) - top + 1;
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.translate(-left, -top);
        draw(shape, stroke, graphics);
        graphics.dispose();
        return new TextBitmap(burnt(grey, line.dpi), left, top);
    }

    private static void draw(Shape shape, double stroke, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.BLACK);
        graphics.fill(shape);
        if (stroke > 0) {
            graphics.setStroke(new BasicStroke((float) stroke));
            graphics.draw(shape);
        }
    }

    private static Bitmap burnt(BufferedImage grey, int dpi) {
        var bitmap = Bitmap.paper(grey.getWidth(), grey.getHeight(), dpi);
        var pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                if ((pixels[y * bitmap.width() + x] & 0xff) < THRESHOLD) {
                    bitmap.bits()[y * bitmap.rowBytes() + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return bitmap;
    }
}
