package vn.nguon.inspector.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Sets a report on sheets of A4. It waits for nothing but takes its time, so it runs beside the event loops. */
final class ReportSheets {

    private static final float LEFT = ReportPen.MARGIN;
    private static final float RIGHT = ReportPen.WIDTH - ReportPen.MARGIN;
    private static final float NAMES = 120;
    private static final float BODY = 9.5f;
    private static final float CODE = 62;
    /** Titles, and room for names below them. */
    static final float SIGNATURES = 124;

    private static final float PICTURE_WIDTH = 235;
    private static final float PICTURE_HEIGHT = 176;
    /** Two pictures beside each other, with their captions. */
    static final float PICTURES = PICTURE_HEIGHT + 40;

    /** As far apart as a hand writes. */
    private static final float HAND = 20;

    private final PDDocument document;
    private final ReportPen pen;

    private ReportSheets(PDDocument document) throws IOException {
        this.document = document;
        this.pen = new ReportPen(document);
    }

    /** The report as PDF. */
    static byte[] print(InspectionReport report) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(report.title() + " – " + report.subject());
            document.getDocumentInformation().setProducer("Nguồn");
            ReportSheets sheets = new ReportSheets(document);
            sheets.write(report);
            sheets.pen.finish(report.foot());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(InspectionReport report) throws IOException {
        head(report.head());
        pen.centred(report.title(), 18, ReportPen.WIDTH / 2, RIGHT - LEFT, true);
        pen.centred(report.subject(), 12, ReportPen.WIDTH / 2, RIGHT - LEFT, false);
        for (InspectionReport.Section section : report.sections()) {
            pen.down(12);
            pen.room(section.together());
            pen.rule(LEFT, RIGHT);
            pen.down(4);
            pen.paragraph(section.heading(), 12, LEFT, true);
            pen.down(3);
            for (InspectionReport.Line line : section.lines()) {
                line.set(this);
            }
        }
    }

    /** Agency and country side by side, number and day below them, and the code that leads to the record. */
    private void head(InspectionReport.Letterhead head) throws IOException {
        float left = LEFT + 95;
        float right = RIGHT - 135;
        float top = pen.y();
        if (head.agency().isEmpty()) {
            pen.down(BODY * 1.42f);
            pen.dots(left - 85, left + 85);
        } else {
            pen.centred(head.agency(), BODY, left, 190, true);
        }
        pen.centred(head.number(), BODY, left, 190, false);
        float below = pen.y();
        pen.move(top);
        pen.centred(head.country(), BODY, right, 270, true);
        pen.centred(head.motto(), BODY, right, 270, true);
        pen.down(4);
        pen.rule(right - 66, right + 66);
        pen.centred(head.placeAndDay(), BODY, right, 270, false);
        pen.move(Math.min(below, pen.y()) - 14);
        pen.code(head.link(), RIGHT - CODE, CODE);
        pen.down(24);
    }

    void set(InspectionReport.Verdict verdict) throws IOException {
        pen.paragraph(verdict.words(), 16, LEFT, true);
        pen.paragraph(verdict.why(), 11, LEFT, false);
    }

    void set(InspectionReport.Text text) throws IOException {
        pen.paragraph(text.text(), BODY, LEFT, false);
        pen.down(2);
    }

    void set(InspectionReport.Fact fact) throws IOException {
        List<String> names = pen.wrapped(fact.name(), BODY, NAMES - 10);
        List<String> values = pen.wrapped(fact.value(), BODY, RIGHT - LEFT - NAMES);
        for (int i = 0; i < Math.max(names.size(), values.size()); i++) {
            pen.line(BODY);
            if (i < names.size()) {
                pen.letters(names.get(i), BODY, LEFT, false);
            }
            if (i < values.size()) {
                pen.letters(values.get(i), BODY, LEFT + NAMES, false);
            }
        }
        pen.down(2);
    }

    static float height(InspectionReport.HandWriting byHand) {
        return byHand.lines() * HAND + 4;
    }

    void set(InspectionReport.HandWriting byHand) throws IOException {
        pen.room(height(byHand));
        for (int i = 0; i < byHand.lines(); i++) {
            pen.down(HAND);
            if (i == 0) {
                pen.letters(byHand.name(), BODY, LEFT, false);
            }
            pen.dots(LEFT + NAMES, RIGHT);
        }
        pen.down(4);
    }

    void set(InspectionReport.Signatures signatures) throws IOException {
        pen.room(SIGNATURES);
        pen.down(8);
        float top = pen.y();
        float each = (RIGHT - LEFT) / signatures.people().size();
        for (int i = 0; i < signatures.people().size(); i++) {
            pen.move(top);
            float middle = LEFT + each * (i + 0.5f);
            pen.centred(signatures.people().get(i), BODY, middle, each, true);
            pen.centred(signatures.how(), BODY - 1, middle, each, false);
        }
        pen.move(top - SIGNATURES);
    }

    /** Two beside each other. */
    void set(InspectionReport.Pictures pictures) throws IOException {
        for (int i = 0; i < pictures.pictures().size(); i += 2) {
            pen.room(PICTURES);
            pen.down(4);
            float top = pen.y();
            float lowest = set(pictures.pictures().get(i), LEFT);
            if (i + 1 < pictures.pictures().size()) {
                pen.move(top);
                lowest = Math.min(lowest, set(pictures.pictures().get(i + 1), RIGHT - PICTURE_WIDTH));
            }
            pen.move(lowest - 6);
        }
    }

    private float set(ReportPicture picture, float x) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, picture.bytes(), picture.caption());
        float scale = Math.min(PICTURE_WIDTH / image.getWidth(), PICTURE_HEIGHT / image.getHeight());
        pen.picture(image, x, image.getWidth() * scale, image.getHeight() * scale);
        pen.down(image.getHeight() * scale + 2);
        for (String line : pen.wrapped(picture.caption(), BODY - 2, PICTURE_WIDTH)) {
            pen.down((BODY - 2) * 1.3f);
            pen.letters(line, BODY - 2, x, false);
        }
        return pen.y();
    }
}
