package vn.nguon.labels.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.pdf.LabelPdf;

/** PDF for an office printer behind CUPS: each sheet is a document of its own, so that each is accounted for. */
final class PdfLanguage implements PrinterLanguage {

    private final Layout layout;
    private final LabelPdf pdf;

    PdfLanguage(Layout layout, int dpi) {
        this.layout = layout;
        this.pdf = new LabelPdf(layout, dpi);
    }

    @Override
    public int labelsAtOnce() {
        return layout.stationery().labelsOnAPage();
    }

    @Override
    public byte[] begin() {
        return new byte[0];
    }

    @Override
    public byte[] row(List<LabelDrawing> labels) {
        var sheet = new ByteArrayOutputStream();
        try {
            pdf.write(labels.stream().map(LabelDrawing::label).iterator(), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.toByteArray();
    }
}
