package vn.nguon.labels.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.layout.Layout;

/**
 * The writer of labels as a PDF of vectors and real text, page by page, in constant memory.
 *
 * <pre>{@code
 * long printed = new LabelPdf(Layout.named("a4-24")).write(labels.iterator(), out);
 * }</pre>
 */
public final class LabelPdf {

    private final PageComposer composer;

    /** Looks at each label before it is written; several threads may ask it at the same time. */
    public interface Inspection {

        /**
         * Looks at a label.
         *
         * @param number of the label in its job, from 0
         * @throws LabelRefused when it must not be printed
         */
        void look(long number, LabelDrawing drawing);
    }

    public LabelPdf(Layout layout) {
        this(layout, layout.dpi());
    }

    /**
     * For a printer other than the layout's own.
     *
     * @param dpi of the printer it will be printed on; modules become a whole number of its dots
     */
    public LabelPdf(Layout layout, int dpi) {
        this(layout, dpi, (number, drawing) -> {});
    }

    /** For a printer, with somebody who looks at each label before it is written. */
    public LabelPdf(Layout layout, int dpi, Inspection inspection) {
        this.composer = new PageComposer(layout, dpi, inspection);
    }

    /**
     * Writes all {@code labels} and leaves {@code out} open. On a sheet they are laid row by row; on a roll each row is
     * a page of its own.
     *
     * <p>Blocking: labels are taken from the iterator a few pages ahead, the processors lay out these pages, and this
     * thread writes them in order.
     *
     * @return how many labels were written
     * @throws LabelRefused when there are no labels, or one does not fit; what was written up to then is no complete PDF
     */
    public long write(Iterator<Label> labels, OutputStream out) throws IOException {
        if (!labels.hasNext()) {
            throw new LabelRefused("không có tem nào để in", "there are no labels to print");
        }
        return new PdfDocument(composer, out).write(labels);
    }
}
