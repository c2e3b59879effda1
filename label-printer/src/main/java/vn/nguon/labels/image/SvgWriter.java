package vn.nguon.labels.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.drawing.DarkRuns;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.field.Logo;
import vn.nguon.labels.layout.field.TextField;
import vn.nguon.labels.text.Typeface;

/** A label as SVG in millimetres; letters are outlines, so that it looks the same where the typeface is missing. */
public final class SvgWriter {

    private static final String COMMANDS = "MLQCZ";

    private final StringBuilder svg = new StringBuilder();

    private SvgWriter() {}

    /** Writes a label with the rounded edge of its layout. */
    public static void write(Layout layout, LabelDrawing drawing, OutputStream out) throws IOException {
        var svg = new SvgWriter();
        svg.draw(layout, drawing);
        out.write(svg.svg.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void draw(Layout layout, LabelDrawing drawing) {
        add("""
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$smm" height="%2$smm" viewBox="0 0 %1$s %2$s">
            <title>%3$s</title>
            <rect width="%1$s" height="%2$s" rx="%4$s" fill="#fff"/>
            """, drawing.width(), drawing.height(), escaped(drawing.label().serial()), layout.corner());
        for (var element : drawing.elements()) {
            if (element instanceof LabelElement.Code code) {
                code(code);
            } else if (element instanceof LabelElement.Words words) {
                words(words);
            } else if (element instanceof LabelElement.Picture picture) {
                logo(picture.logo());
            } else if (element instanceof LabelElement.ScratchArea area) {
                var box = area.box();
                add(
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#000\""
                                + " stroke-width=\"%s\"/>\n",
                        box.x(), box.y(), box.width(), box.height(), LabelElement.ScratchArea.LINE);
            }
        }
        svg.append("</svg>\n");
    }

    private void code(LabelElement.Code element) {
        grid(element.module().millimetres(), element.x(), element.y());
        DarkRuns.of(element.encode(), this::run);
        svg.append("\"/>\n");
    }

    private void logo(Logo logo) {
        grid(logo.box().width() / logo.width(), logo.box().x(), logo.box().y());
        DarkRuns.of(logo, this::run);
        svg.append("\"/>\n");
    }

    private void grid(double side, double left, double top) {
        add("<path transform=\"translate(%s %s) scale(%s)\" shape-rendering=\"crispEdges\" d=\"", left, top, side);
    }

    private void run(int row, int start, int length) {
        svg.append('M').append(start).append(' ').append(row);
        svg.append('h').append(length).append("v1h").append(-length).append('z');
    }

    private void words(LabelElement.Words words) {
        double em = words.points() * TextField.POINT;
        var place = new AffineTransform(em, 0, 0, -em, words.x(), words.baseline());
        var outline = Typeface.liberationSans().outline(words.text());
        outline.transform(place);
        svg.append("<path ");
        if (words.bold()) {
            add("stroke=\"#000\" stroke-width=\"%s\" ", Typeface.BOLD_STROKE * em);
        }
        svg.append("d=\"");
        path(outline);
        svg.append("\"/>\n");
    }

    private void path(GeneralPath outline) {
        var points = new double[6];
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            svg.append(COMMANDS.charAt(kind));
            int coordinates = kind == PathIterator.SEG_QUADTO ? 4 : kind == PathIterator.SEG_CLOSE ? 0 : 2;
            for (int i = 0; i < coordinates; i++) {
                svg.append(i == 0 ? "" : " ").append(number(points[i]));
            }
        }
    }

    private void add(String format, @Nullable Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double number ? number(number) : values[i];
        }
        svg.append(format.formatted(texts));
    }

    /** Four decimals of a millimetre at most: a tenth of a micrometre. */
    private static String number(double number) {
        long parts = Math.round(number * 10_000);
        if (parts % 10_000 == 0) {
            return Long.toString(parts / 10_000);
        }
        int end = 5;
        long decimals = 10_000 + Math.abs(parts) % 10_000;
        for (; decimals % 10 == 0; decimals /= 10) {
            end--;
        }
        String whole = (parts < 0 ? "-" : "") + Math.abs(parts) / 10_000;
        return whole + "." + Long.toString(decimals).substring(1, end);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
