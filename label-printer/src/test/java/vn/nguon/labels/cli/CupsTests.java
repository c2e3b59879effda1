package vn.nguon.labels.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.cli.option.ExitCode;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.stationery.LabelSheet;

/**
 * Labels through a real CUPS and its PDF printer: {@code .ci/run} starts them. What comes out went through the print
 * server's filters, as on the way to an office printer.
 */
class CupsTests {

    private static final String PRINTER = CupsServer.PRINTER;
    private static final Layout LAYOUT = Layout.named("a4-24");
    private static final LabelSheet SHEET = (LabelSheet) LAYOUT.stationery();
    private static final int DPI = 300;

    @TempDir
    private Path folder;

    private final StringWriter words = new StringWriter();
    private Path job;

    @BeforeEach
    void writeJob() throws IOException {
        String why = CupsServer.whyNone();
        if (!why.isEmpty()) {
            System.out.println("skipped: no print server was tried, because " + why);
        }
        assumeThat(why).isEmpty();
        var lines = new StringBuilder("serial,url,product\n");
        for (var label : TestLabels.labels(30)) {
            lines.append("%s,%s,Sâm cau rừng Nam Đông\n".formatted(label.serial(), label.url()));
        }
        job = Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), lines);
    }

    @Test
    void whatCupsPrintsIsReadAndLiesWhereItShould() throws Exception {
        int exitCode = labels("print", job.toString(), "-l", "a4-24", "--to", "ipp://" + PRINTER);

        assertThat(exitCode).as(words.toString()).isZero();
        try (var pdf = Loader.loadPDF(CupsServer.printed(job).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            var renderer = new PDFRenderer(pdf);
            var first = renderer.renderImageWithDPI(0, DPI);
            assertThat(read(first, 24)).containsExactlyElementsOf(urls(1, 24));
            assertThat(read(renderer.renderImageWithDPI(1, DPI), 6)).containsExactlyElementsOf(urls(25, 30));
            liesWhereItShould(first);
            CodeDecoder.assumeZbar();
            for (int label : new int[] {0, 13, 23}) {
                var picture = folder.resolve("label.png");
                ImageIO.write(cut(first, label), "png", picture.toFile());
                assertThat(CodeDecoder.zbar(picture)).isEqualTo(TestLabels.url(label + 1));
            }
        }
    }

    @Test
    void aRunOfSheetsIsAccountedForSheetBySheet() throws Exception {
        String[] run = {
            "run",
            job.toString(),
            "-l",
            "a4-24",
            "--language",
            "pdf",
            "--to",
            "ipp://" + PRINTER,
            "--json",
            "--state",
            folder.resolve("state").toString()
        };

        int exitCode = labels(run);

        assertThat(exitCode).as(words.toString()).isZero();
        assertThat(words.toString()).contains("{\"printed\":30,\"onPaper\":30,\"reported\":true}");
        assertThat(Files.readAllLines(folder.resolve("state").resolve(job.getFileName() + ".journal")))
                .filteredOn(line -> line.startsWith("out\t"))
                .hasSize(2);
        assertThat(labels(run)).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aQueueThatIsNotThereIsSaidSo() {
        int exitCode = labels("print", job.toString(), "-l", "a4-24", "--to", "ipp://localhost:631/printers/None");

        assertThat(exitCode).isEqualTo(ExitCode.PRINTER);
        assertThat(words.toString())
                .contains("ipp://localhost:631/printers/None")
                .doesNotContain("\tat ");
    }

    /** A print server that scales pages to fit moves every label by millimetres. */
    private static void liesWhereItShould(BufferedImage page) throws Exception {
        var first = corner(page, 0);
        var last = corner(page, 23);

        assertThat(last.getX() - first.getX()).isCloseTo(2 * (LAYOUT.width() + SHEET.gapX()), within(0.3));
        assertThat(last.getY() - first.getY()).isCloseTo(7 * LAYOUT.height(), within(0.3));
    }

    /** Where the label's code begins, in millimetres. */
    private static Point2D corner(BufferedImage page, int label) throws Exception {
        var box = SHEET.position(label, LAYOUT.width(), LAYOUT.height());
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(cut(page, label))));
        var point = new QRCodeReader().decode(bitmap).getResultPoints()[1];
        return new Point2D.Double(box.x() + point.getX() * 25.4 / DPI, box.y() + point.getY() * 25.4 / DPI);
    }

    private static List<String> read(BufferedImage page, int labels) {
        return IntStream.range(0, labels)
                .mapToObj(label -> CodeDecoder.decode(cut(page, label)))
                .toList();
    }

    /** What lies under the knife for that label. */
    private static BufferedImage cut(BufferedImage page, int label) {
        var box = SHEET.position(label, LAYOUT.width(), LAYOUT.height());
        return page.getSubimage(pixels(box.x()), pixels(box.y()), pixels(box.width()), pixels(box.height()));
    }

    private static int pixels(double millimetres) {
        return (int) Math.round(millimetres * DPI / 25.4);
    }

    private static List<String> urls(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(TestLabels::url).toList();
    }

    private int labels(String... arguments) {
        var out = new PrintWriter(words, true);
        return LabelsCommand.run(out, out, arguments);
    }
}
