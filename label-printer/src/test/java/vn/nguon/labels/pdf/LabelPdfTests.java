package vn.nguon.labels.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.stationery.LabelSheet;

class LabelPdfTests {

    private static final int DPI = 200;
    private static final Layout A4_24 = Layout.named("a4-24");

    @Test
    void everyLabelOfASheetDecodesBackToItsUrl() throws IOException {
        var labels = TestLabels.labels(50);

        try (var document = Loader.loadPDF(pdf(labels))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var page = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
            for (int i = 0; i < labels.size(); i++) {
                if (i % 24 == 0) {
                    page = new PDFRenderer(document).renderImageWithDPI(i / 24, DPI, ImageType.GRAY);
                }
                assertThat(CodeDecoder.decode(cut(page, i % 24)))
                        .isEqualTo(labels.get(i).url());
            }
        }
    }

    @Test
    void vietnameseTextCanBeSearchedAndCopied() throws IOException {
        try (var document = Loader.loadPDF(pdf(TestLabels.labels(1)))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text.replaceAll("\\s+", " "))
                    .contains("Trà túi lọc atiso đỏ Phong Điền")
                    .contains("Hợp tác xã Nông nghiệp hữu cơ Phong Điền")
                    .contains("0000000000017");
        }
    }

    @Test
    void isPrintedAtItsOwnSize() throws IOException {
        try (var document = Loader.loadPDF(pdf(TestLabels.labels(1)))) {
            var page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(595.276f, within(0.01f));
            assertThat(page.getHeight()).isCloseTo(841.89f, within(0.01f));
            assertThat(document.getDocumentCatalog().getViewerPreferences().getPrintScaling())
                    .isEqualTo("None");
        }
    }

    @Test
    void takesAtMostSixHundredBytesALabel() throws IOException {
        int count = 24 * 50;

        assertThat(pdf(TestLabels.labels(count)).length / count).isLessThanOrEqualTo(600);
    }

    @Test
    void refusesAJobWithoutLabels() {
        assertThatThrownBy(() -> pdf(List.of()))
                .isInstanceOf(LabelRefused.class)
                .hasMessage("there are no labels to print");
    }

    private static byte[] pdf(List<Label> labels) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(new LabelPdf(A4_24).write(labels.iterator(), out)).isEqualTo(labels.size());
        return out.toByteArray();
    }

    private static BufferedImage cut(BufferedImage page, int position) {
        var sheet = (LabelSheet) A4_24.stationery();
        var box = sheet.position(position, A4_24.width(), A4_24.height());
        double pixels = DPI / 25.4;
        return page.getSubimage((int) (box.x() * pixels), (int) (box.y() * pixels), (int) (box.width() * pixels), (int)
                (box.height() * pixels));
    }
}
