package vn.nguon.labels.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of codes, 24 on a page, as somebody would put them together who has only an encoder of codes. */
final class PdfOfPictures {

    private static final int ACROSS = 3;
    private static final int A_PAGE = 24;
    private static final float SIDE = 78;

    private PdfOfPictures() {}

    /** Puts a folder's pictures into a PDF, and says what that took; its memory is not told apart from ours. */
    static ProcessUsage write(Path pictures, Path pdf) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long clock = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        try (var files = Files.list(pictures);
                var document = new PDDocument()) {
            var all = files.sorted().toList();
            for (int first = 0; first < all.size(); first += A_PAGE) {
                page(document, all.subList(first, Math.min(all.size(), first + A_PAGE)));
            }
            document.save(pdf.toFile());
        }
        return new ProcessUsage(
                (System.nanoTime() - clock) / 1e9, (threads.getCurrentThreadCpuTime() - cpu) / 1e9, Double.NaN);
    }

    private static void page(PDDocument document, Iterable<Path> pictures) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            int place = 0;
            for (var picture : pictures) {
                var image = PDImageXObject.createFromFileByContent(picture.toFile(), document);
                float x = 20 + place % ACROSS * 187;
                float y = 710 - place / ACROSS * 96;
                content.drawImage(image, x, y, SIDE, SIDE);
                place++;
            }
        }
    }
}
