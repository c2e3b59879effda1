package vn.nguon.inspector.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Sets a report on sheets of A4. It waits for nothing but takes its time, so it runs beside the event loops. */
final class ReportSheets {

    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float MARGIN = 56;
    private static final float FOOT = 64;
    private static final float NAMES = 120;
    private static final float BODY = 9.5f;
    private static final float LEADING = 1.42f;
    /** Bold letters are outlined with a stroke of this width, in ems: the typeface comes in one weight only. */
    private static final float BOLD = 0.03f;

    private final PDDocument document;
    private final ReportTypeface reportTypeface;
    private final String foot;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream pen;
    private float y;

    private ReportSheets(PDDocument document, String foot) throws IOException {
        this.document = document;
        this.foot = foot;
        this.reportTypeface = ReportTypeface.in(document);
        this.pen = turn();
    }

    /** The report as PDF. */
    static byte[] print(InspectionReport report) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(report.title() + " – " + report.subject());
            document.getDocumentInformation().setProducer("Nguồn");
            ReportSheets reportSheets = new ReportSheets(document, report.foot());
            reportSheets.write(report);
            reportSheets.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(InspectionReport report) throws IOException {
        paragraph(report.title(), 20, MARGIN, true);
        paragraph(report.subject(), 12, MARGIN, false);
        for (InspectionReport.Section section : report.sections()) {
            y -= 12;
            room(48);
            rule();
            paragraph(section.heading(), 12, MARGIN, true);
            y -= 3;
            for (InspectionReport.Line line : section.lines()) {
                line.set(this);
            }
        }
    }

    void set(InspectionReport.Verdict verdict) throws IOException {
        paragraph(verdict.words(), 16, MARGIN, true);
        paragraph(verdict.why(), 11, MARGIN, false);
    }

    void set(InspectionReport.Text text) throws IOException {
        paragraph(text.text(), BODY, MARGIN, false);
        y -= 2;
    }

    void set(InspectionReport.Fact fact) throws IOException {
        List<String> names = reportTypeface.wrapped(fact.name(), BODY, NAMES - 10);
        List<String> values = reportTypeface.wrapped(fact.value(), BODY, WIDTH - 2 * MARGIN - NAMES);
        for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
            room(BODY * LEADING);
            y -= BODY * LEADING;
            if (i < names.size()) {
                letters(names.get(i), BODY, MARGIN, false);
            }
            if (i < values.size()) {
                letters(values.get(i), BODY, MARGIN + NAMES, false);
            }
        }
        y -= 2;
    }

    private void paragraph(String text, float size, float x, boolean bold) throws IOException {
        for (String line : reportTypeface.wrapped(text, size, WIDTH - MARGIN - x)) {
            room(size * LEADING);
            y -= size * LEADING;
            letters(line, size, x, bold);
        }
    }

    private void letters(String text, float size, float x, boolean bold) throws IOException {
        pen.beginText();
        pen.setFont(reportTypeface.font(), size);
        pen.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        pen.setLineWidth(bold ? size * BOLD : 0);
        pen.newLineAtOffset(x, y);
        pen.showText(text);
        pen.endText();
    }

    private void rule() throws IOException {
        pen.setLineWidth(0.6f);
        pen.moveTo(MARGIN, y);
        pen.lineTo(WIDTH - MARGIN, y);
        pen.stroke();
        y -= 4;
    }

    /** Turns the page if so much does not fit on it. */
    private void room(float height) throws IOException {
        if (y - height < FOOT) {
            pen.close();
            pen = turn();
        }
    }

    private PDPageContentStream turn() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        y = HEIGHT - MARGIN;
        return new PDPageContentStream(document, page);
    }

    private void finish() throws IOException {
        pen.close();
        for (int i = 0; i < pages.size(); i++) {
            pen = new PDPageContentStream(document, pages.get(i), PDPageContentStream.AppendMode.APPEND, true, true);
            List<String> lines = reportTypeface.wrapped(foot, 7.5f, WIDTH - 2 * MARGIN - 60);
            for (int line = 0; line < lines.size(); line++) {
                y = FOOT - 22 - line * 10;
                letters(lines.get(line), 7.5f, MARGIN, false);
            }
            y = FOOT - 22;
            String number = (i + 1) + " / " + pages.size();
            letters(number, 7.5f, WIDTH - MARGIN - reportTypeface.width(number, 7.5f), false);
            pen.close();
        }
    }
}
