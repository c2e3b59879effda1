package vn.nguon.labels.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.nguon.labels.Label;
import vn.nguon.labels.drawing.Composing;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.field.Box;
import vn.nguon.labels.layout.stationery.Roll;
import vn.nguon.labels.layout.stationery.Sheet;

/** Lays labels on a page; several threads may lay out pages at the same time. */
final class LayingOut {

    /** What the labels of a page share, in its resources. */
    static final String SHARED = "M";

    /** Width of the lines for the knife, in millimetres. */
    private static final double CUT_LINE = 0.1;

    private final Layout layout;
    private final Composing composing;
    private final LabelPdf.Inspection inspection;

    LayingOut(Layout layout, int dpi, LabelPdf.Inspection inspection) {
        this.layout = layout;
        this.composing = new Composing(layout, dpi);
        this.inspection = inspection;
    }

    /** @param first how many labels lie on the pages before */
    Page page(List<Label> labels, long first) {
        var drawings = new ArrayList<Drawing>();
        for (var label : labels) {
            var drawing = composing.compose(label);
            inspection.look(first + drawings.size(), drawing);
            drawings.add(drawing);
        }
        var letters = new BitSet();
        var shared = SharedMarks.of(drawings);
        var form = new Instructions();
        shared.forEach(mark -> draw(mark, form, letters));
        var content = new Instructions().at(0, -height());
        for (int i = 0; i < drawings.size(); i++) {
            var place = place(i);
            content.at(place.x(), place.y());
            if (!shared.isEmpty()) {
                content.kept(SHARED);
            }
            for (var mark : drawings.get(i).marks()) {
                if (!shared.contains(mark)) {
                    draw(mark, content, letters);
                }
            }
            cutMarks(content.back(), place);
        }
        return new Page(content.back().deflated(), form.bytes(), letters);
    }

    private static void draw(Mark mark, Instructions instructions, BitSet letters) {
        instructions.mark(mark);
        if (mark instanceof Mark.Words words) {
            words.text().chars().forEach(letters::set);
        }
    }

    private void cutMarks(Instructions content, Box place) {
        if (layout.stationery() instanceof Sheet sheet) {
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
        return layout.stationery() instanceof Roll roll
                ? roll.width(layout.width())
                : ((Sheet) layout.stationery()).width();
    }

    double height() {
        return layout.stationery() instanceof Sheet sheet ? sheet.height() : layout.height();
    }

    int perPage() {
        return layout.stationery() instanceof Sheet sheet
                ? sheet.count()
                : layout.stationery().columns();
    }

    private Box place(int index) {
        return layout.stationery() instanceof Sheet sheet
                ? sheet.position(index, layout.width(), layout.height())
                : new Box(index * layout.stationery().stepAcross(layout.width()), 0, layout.width(), layout.height());
    }
}
