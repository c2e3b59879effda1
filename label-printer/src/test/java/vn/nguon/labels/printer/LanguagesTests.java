package vn.nguon.labels.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.layout.Layout;

/** What each language puts on paper, as the printer rasterises it, read by two decoders. */
class LanguagesTests {

    @TempDir
    private Path folder;

    private TestPrinter printer;

    @BeforeEach
    void switchOn() throws IOException {
        printer = new TestPrinter();
    }

    @AfterEach
    void switchOff() throws IOException {
        printer.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = PrinterLanguage.Name.class,
            names = {"ZPL", "TSPL", "ESCPOS"})
    void aStampIsReadByBothDecoders(PrinterLanguage.Name name) throws Exception {
        for (String layout : List.of("roll-20x20", "roll-25x25", "roll-30x20", "roll-40x30", "roll-50x30")) {
            isRead(print(name, layout, TestLabels.label(7)), TestLabels.url(7));
        }
    }

    /** A printer in manual alphanumeric input cannot draw small letters, so the code goes as a graphic. */
    @ParameterizedTest
    @EnumSource(
            value = PrinterLanguage.Name.class,
            names = {"ZPL", "TSPL", "ESCPOS"})
    void aCodeThatThePrinterCannotDrawItselfIsReadByBothDecoders(PrinterLanguage.Name name) throws Exception {
        String url = "https://nguon.example/s/" + "a1b2c3d4e5";
        var label = new Label("0000000000017", url, TestLabels.label(1).texts());

        isRead(print(name, "roll-50x30", label), url);
    }

    @Test
    void zplSendsSuchACodeAsAGraphic() {
        var label = new Label(
                "0000000000017",
                "https://nguon.example/s/a1b2",
                TestLabels.label(1).texts());

        assertThat(zpl(label)).contains("^GFA,").doesNotContain("^BQN");
        assertThat(zpl(TestLabels.label(1))).contains("^BQN,2,").doesNotContain("^GFA,");
    }

    @Test
    void escPosPutsTheSameDotsOnPaperAsTspl() throws Exception {
        var label = TestLabels.label(3);

        var bitmap = print(PrinterLanguage.Name.ESCPOS, "roll-40x30", label);
        var others = print(PrinterLanguage.Name.TSPL, "roll-40x30", label);

        assertThat(bitmap.getHeight()).isEqualTo(others.getHeight());
        for (int y = 0; y < others.getHeight(); y++) {
            for (int x = 0; x < others.getWidth(); x++) {
                if (bitmap.getRGB(x, y) != others.getRGB(x, y)) {
                    throw new AssertionError("the dots in column %d of row %d differ".formatted(x, y));
                }
            }
        }
    }

    private static String zpl(Label label) {
        var layout = Layout.named("roll-50x30");
        var row = List.of(new LabelComposer(layout, 203).compose(label));
        return new String(
                PrinterLanguage.named(PrinterLanguage.Name.ZPL, layout, 203).row(row), StandardCharsets.US_ASCII);
    }

    private BufferedImage print(PrinterLanguage.Name name, String layoutName, Label label) throws InterruptedException {
        var layout = Layout.named(layoutName);
        var language = PrinterLanguage.named(name, layout, 203);
        try (var connection = new TcpPrinter("localhost", printer.port(), Duration.ofSeconds(5))) {
            connection.send(language.begin());
            connection.send(language.row(List.of(new LabelComposer(layout, 203).compose(label))));
            connection.send(language.end());
        }
        return printer.take();
    }

    private void isRead(BufferedImage paper, String url) throws Exception {
        assertThat(CodeDecoder.decode(paper)).isEqualTo(url);
        if (CodeDecoder.hasZbar()) {
            File picture = folder.resolve("paper.png").toFile();
            ImageIO.write(paper, "png", picture);
            assertThat(CodeDecoder.zbar(picture.toPath())).isEqualTo(url);
        }
    }
}
