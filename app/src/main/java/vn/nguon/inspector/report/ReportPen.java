package vn.nguon.inspector.report;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes down sheets of A4 from their tops and turns them. All measures are in points. */
final class ReportPen {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float MARGIN = 56;
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float FOOT = 64;
    private static final float FOOT_SIZE = 7.5f;
    private static final float LEADING = 1.42f;
    /** Bold letters are outlined with a stroke of this width, in ems: the typeface comes in one weight only. */
    private static final float BOLD = 0.03f;

    private final PDDocument document;
    private final ReportTypeface typeface;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private float y;

    ReportPen(PDDocument document) throws IOException {
        this.document = document;
        this.typeface = ReportTypeface.in(document);
        this.stream = turn();
    }

    /** The height it stands at, from the sheet's foot. */
    float y() {
        return y;
    }

    void move(float to) {
        y = to;
    }

    void down(float points) {
        y -= points;
    }

    /** One line further down, on the next sheet if this one is full. */
    void line(float size) throws IOException {
        room(size * LEADING);
        y -= size * LEADING;
    }

    List<String> wrapped(String text, float size, float most) {
        return typeface.wrapped(text, size, most);
    }

    void paragraph(String text, float size, float x, boolean bold) throws IOException {
        for (String line : wrapped(text, size, WIDTH - MARGIN - x)) {
            line(size);
            letters(line, size, x, bold);
        }
    }

    /** The text in lines around that middle, none wider than that. */
    void centred(String text, float size, float middle, float most, boolean bold) throws IOException {
        for (String line : wrapped(text, size, most)) {
            line(size);
            letters(line, size, middle - typeface.width(line, size) / 2, bold);
        }
    }

    void letters(String text, float size, float x, boolean bold) throws IOException {
        stream.beginText();
        stream.setFont(typeface.font(), size);
        stream.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setLineWidth(bold ? size * BOLD : 0);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    void rule(float from, float to) throws IOException {
        stream.setLineWidth(0.6f);
        stream.moveTo(from, y);
        stream.lineTo(to, y);
        stream.stroke();
    }

    /** A line to write on. */
    void dots(float from, float to) throws IOException {
        stream.setLineDashPattern(new float[] {0.8f, 2.4f}, 0);
        rule(from, to);
        stream.setLineDashPattern(new float[0], 0);
    }

    /** The picture with its upper left corner at that place. */
    void picture(PDImageXObject picture, float x, float width, float height) throws IOException {
        stream.drawImage(picture, x, y - height, width, height);
    }

    /** A QR code with its upper left corner at that place. */
    void code(String content, float x, float side) throws IOException {
        try {
            BitMatrix code =
                    new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
            float module = side / code.getWidth();
            for (int row = 0; row < code.getHeight(); row++) {
                for (int column = 0; column < code.getWidth(); column++) {
                    if (code.get(column, row)) {
                        stream.addRect(x + column * module, y - (row + 1) * module, module, module);
                    }
                }
            }
            stream.fill();
        } catch (WriterException e) {
            throw new IOException(e);
        }
    }

    /** Turns the page if so much does not fit on it. */
    void room(float height) throws IOException {
        if (y - height < FOOT) {
            stream.close();
            stream = turn();
        }
    }

    private PDPageContentStream turn() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        y = HEIGHT - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /** Writes the foot and the number of each sheet. */
    void finish(String foot) throws IOException {
        stream.close();
        for (int i = 0; i < pages.size(); i++) {
            stream = new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true);
            List<String> lines = wrapped(foot, FOOT_SIZE, WIDTH - 2 * MARGIN - 60);
            for (int line = 0; line < lines.size(); line++) {
                y = FOOT - 22 - line * 10;
                letters(lines.get(line), FOOT_SIZE, MARGIN, false);
            }
            y = FOOT - 22;
            String number = (i + 1) + " / " + pages.size();
            letters(number, FOOT_SIZE, WIDTH - MARGIN - typeface.width(number, FOOT_SIZE), false);
            stream.close();
        }
    }
}
