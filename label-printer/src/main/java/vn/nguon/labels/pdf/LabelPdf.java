package vn.nguon.labels.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.drawing.Composing;
import vn.nguon.labels.drawing.Drawing;
import vn.nguon.labels.drawing.Mark;
import vn.nguon.labels.layout.Box;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Roll;
import vn.nguon.labels.layout.Sheet;
import vn.nguon.labels.text.Typeface;

/**
 * Writes labels as a PDF of vectors and real text, page by page, in constant memory.
 *
 * <pre>{@code
 * long printed = new LabelPdf(Layout.named("a4-24")).write(labels.iterator(), out);
 * }</pre>
 */
public final class LabelPdf {

    private static final double POINT = 72 / 25.4;

    /** Width of the lines for the knife, in millimetres. */
    private static final double CUT_LINE = 0.1;

    private final Layout layout;
    private final Composing composing;
    private final Consumer<Drawing> inspection;

    public LabelPdf(Layout layout) {
        this(layout, layout.dpi());
    }

    /**
     * For a printer other than the layout's own.
     *
     * @param dpi of the printer it will be printed on; modules become a whole number of its dots
     */
    public LabelPdf(Layout layout, int dpi) {
        this(layout, dpi, drawing -> {});
    }

    /**
     * For a printer, with somebody who looks at each label before it is written.
     *
     * @param inspection may refuse a label by throwing
     */
    public LabelPdf(Layout layout, int dpi, Consumer<Drawing> inspection) {
        this.layout = layout;
        this.inspection = inspection;
        this.composing = new Composing(layout, dpi);
    }

    /**
     * Writes all {@code labels} and leaves {@code out} open. On a sheet they are laid row by row; on a roll each row is
     * a page of its own.
     *
     * <p>Blocking: labels are taken from the iterator as pages fill, and each page is written when it is full.
     *
     * @return how many labels were written
     * @throws LabelRefused when there are no labels, or one does not fit; what was written up to then is no complete PDF
     */
    public long write(Iterator<Label> labels, OutputStream out) throws IOException {
        if (!labels.hasNext()) {
            throw new LabelRefused("there are no labels to print");
        }
        var file = new PdfFile(out);
        int fontNumber = file.reserve();
        var font = new EmbeddedFont(Typeface.liberationSans());
        var pages = new PageTree(file, pageAttributes(fontNumber));
        long count = 0;
        while (labels.hasNext()) {
            var content = new PageContent(pageHeight());
            for (int i = 0; i < perPage() && labels.hasNext(); i++, count++) {
                var drawing = composing.compose(labels.next());
                inspection.accept(drawing);
                var place = place(i);
                content.label(drawing, place.x(), place.y());
                useLetters(drawing, font);
                cutMarks(content, place);
            }
            pages.add(PdfFile.deflate(content.bytes()));
        }
        font.write(file, fontNumber);
        // Label sheets must be printed at 100 %, or every row drifts further off its label.
        int catalog = file.object("<</Type/Catalog/Pages %d 0 R/Lang(vi-VN)/ViewerPreferences<</PrintScaling/None>>>>"
                .formatted(pages.end()));
        int info = file.object("<</Producer(Nguon label-printer)>>");
        file.end(catalog, info);
        return count;
    }

    private void cutMarks(PageContent content, Box place) {
        if (layout.stationery() instanceof Sheet sheet) {
            switch (sheet.cutMarks()) {
                case NONE -> {}
                case CORNERS -> content.corners(place, CUT_LINE);
                case OUTLINE -> content.outline(place, CUT_LINE);
            }
        }
    }

    private static void useLetters(Drawing drawing, EmbeddedFont font) {
        for (var mark : drawing.marks()) {
            if (mark instanceof Mark.Words words) {
                font.use(words.text());
            }
        }
    }

    private String pageAttributes(int font) {
        return String.format(
                Locale.ROOT,
                "/MediaBox[0 0 %.3f %.3f]/Resources<</Font<</F %d 0 R>>>>",
                pageWidth() * POINT,
                pageHeight() * POINT,
                font);
    }

    private double pageWidth() {
        return layout.stationery() instanceof Roll roll
                ? roll.width(layout.width())
                : ((Sheet) layout.stationery()).width();
    }

    private double pageHeight() {
        return layout.stationery() instanceof Sheet sheet ? sheet.height() : layout.height();
    }

    private int perPage() {
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
