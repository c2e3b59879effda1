package vn.nguon.labels.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.stationery.Sheet;
import vn.nguon.labels.pdf.LabelPdf;

/** What an office printer behind CUPS understands: each sheet is a document of its own, so that each is accounted for. */
final class Sheets implements Language {

    private static final byte[] NOTHING = {};

    private final Layout layout;
    private final LabelPdf pdf;

    Sheets(Layout layout, int dpi) {
        this.layout = layout;
        this.pdf = new LabelPdf(layout, dpi);
    }

    @Override
    public int labelsAtOnce() {
        return layout.stationery() instanceof Sheet sheet
                ? sheet.count()
                : layout.stationery().columns();
    }

    @Override
    public byte[] begin() {
        return NOTHING;
    }

    @Override
    public byte[] row(List<Drawing> labels) {
        var sheet = new ByteArrayOutputStream();
        try {
            pdf.write(labels.stream().map(Drawing::label).iterator(), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.toByteArray();
    }

    @Override
    public byte[] end() {
        return NOTHING;
    }

    @Override
    public @Nullable StatusQuestion status() {
        return null;
    }
}
