package vn.nguon.labels.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.nguon.labels.Label;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.drawing.LabelElement;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.stationery.LabelSheet;

/** The imposition of labels on a page; several threads may lay out pages at the same time. */
final class PageComposer {

    /** What the labels of a page share, in its resources. */
    static final String SHARED = "M";

    /** Width of the lines for the knife, in millimetres. */
    private static final double CUT_LINE = 0.1;

    private final Layout layout;
    private final LabelComposer composer;
    private final LabelPdf.Inspection inspection;

    PageComposer(Layout layout, int dpi, LabelPdf.Inspection inspection) {
        this.layout = layout;
        this.composer = new LabelComposer(layout, dpi);
        this.inspection = inspection;
    }

    /** @param first how many labels lie on the pages before */
    PdfPage page(List<Label> labels, long first) {
        var drawings = new ArrayList<LabelDrawing>();
        for (var label : labels) {
            var drawing = composer.compose(label);
            inspection.look(first + drawings.size(), drawing);
            drawings.add(drawing);
        }
        var letters = new BitSet();
        var shared = shared(drawings);
        var form = new ContentStream();
        shared.forEach(element -> draw(element, form, letters));
        var content = new ContentStream().at(0, -height());
        for (int i = 0; i < drawings.size(); i++) {
            var place = place(i);
            content.at(place.x(), place.y());
            if (!shared.isEmpty()) {
                content.kept(SHARED);
            }
            for (var element : drawings.get(i).elements()) {
                if (!shared.contains(element)) {
                    draw(element, content, letters);
                }
            }
            cutMarks(content.back(), place);
        }
        return new PdfPage(content.back().deflated(), form.bytes(), letters);
    }

    private static void draw(LabelElement element, ContentStream instructions, BitSet letters) {
        instructions.element(element);
        if (element instanceof LabelElement.Words words) {
            words.text().chars().forEach(letters::set);
        }
    }

    private void cutMarks(ContentStream content, Box place) {
        if (layout.stationery() instanceof LabelSheet sheet) {
            switch (sheet.cutMarks()) {
                case NONE -> {}
                case CORNERS -> content.corners(place, CUT_LINE);
                case OUTLINE -> content.outline(place, CUT_LINE);
            }
        }
    }

    /** The place of a label that lies at the page's corner. */
    Box label() {
        return new Box(0, 0, layout.width(), layout.height());
    }

    double width() {
        return layout.stationery().pageWidth(layout.width());
    }

    double height() {
        return layout.stationery().pageHeight(layout.height());
    }

    int perPage() {
        return layout.stationery().labelsOnAPage();
    }

    private Box place(int index) {
        return layout.stationery().position(index, layout.width(), layout.height());
    }

    /** The elements that all of them have in the same place; none for a single label, which shares with nobody. */
    private static List<LabelElement> shared(List<LabelDrawing> labels) {
        if (labels.size() < 2) {
            return List.of();
        }
        var shared = new ArrayList<>(labels.get(0).elements());
        labels.forEach(label -> shared.retainAll(label.elements()));
        return shared;
    }
}
