package vn.nguon.labels.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import vn.nguon.labels.Label;
import vn.nguon.labels.text.Typeface;

/** One PDF as it is written: pages, what they share, the font that they were found to need. */
final class PdfDocument {

    private static final double POINT = 72 / 25.4;

    private final PageComposer composer;
    private final PdfFile file;
    private final int fontNumber;
    private final EmbeddedFont font = new EmbeddedFont(Typeface.liberationSans());
    private final PageTree pages;
    private final FormXObjects shared;
    private long count;

    PdfDocument(PageComposer composer, OutputStream out) throws IOException {
        this.composer = composer;
        file = new PdfFile(out);
        fontNumber = file.reserve();
        pages = new PageTree(
                file,
                String.format(
                        Locale.ROOT,
                        "/MediaBox[0 0 %.3f %.3f]/Resources<</Font<</F %d 0 R>>>>",
                        composer.width() * POINT,
                        composer.height() * POINT,
                        fontNumber));
        shared = new FormXObjects(file, composer.label(), fontNumber);
    }

    long write(Iterator<Label> labels) throws IOException {
        var first = take(labels);
        if (labels.hasNext()) {
            try (var work = new OrderedExecutor<PdfPage>()) {
                give(first, work);
                writePages(labels, work);
            }
        } else {
            add(composer.page(first, 0));
            count = first.size();
        }
        end();
        return count;
    }

    private void writePages(Iterator<Label> labels, OrderedExecutor<PdfPage> work) throws IOException {
        for (var next = takeOrFinish(labels, work); !next.isEmpty(); next = takeOrFinish(labels, work)) {
            give(next, work);
            if (work.isFull()) {
                add(work.next());
            }
        }
        finish(work);
    }

    /** When a job breaks off, a label before that place which cannot be printed is named first. */
    private List<Label> takeOrFinish(Iterator<Label> labels, OrderedExecutor<PdfPage> work) throws IOException {
        try {
            return take(labels);
        } catch (RuntimeException brokenOff) {
            finish(work);
            throw brokenOff;
        }
    }

    private void finish(OrderedExecutor<PdfPage> work) throws IOException {
        while (!work.isEmpty()) {
            add(work.next());
        }
    }

    private List<Label> take(Iterator<Label> labels) {
        var taken = new ArrayList<Label>();
        while (taken.size() < composer.perPage() && labels.hasNext()) {
            taken.add(labels.next());
        }
        return taken;
    }

    private void give(List<Label> labels, OrderedExecutor<PdfPage> work) {
        long before = count;
        count += labels.size();
        work.give(() -> composer.page(labels, before));
    }

    private void add(PdfPage page) throws IOException {
        String resources = "";
        if (page.shared().length > 0) {
            resources = "/Resources<</Font<</F %d 0 R>>/XObject<</%s %d 0 R>>>>"
                    .formatted(fontNumber, PageComposer.SHARED, shared.number(page.shared()));
        }
        pages.add(page.content(), resources);
        font.use(page.letters());
    }

    private void end() throws IOException {
        font.write(file, fontNumber);
        // Label sheets must be printed at 100 %, or every row drifts further off its label.
        int catalog = file.object("<</Type/Catalog/Pages %d 0 R/Lang(vi-VN)/ViewerPreferences<</PrintScaling/None>>>>"
                .formatted(pages.end()));
        int info = file.object("<</Producer(Nguon label-printer)>>");
        file.end(catalog, info);
    }
}
