package vn.nguon.labels.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.language.PrinterStatus.Trouble;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;

class TcpPrinterTests {

    private static final Duration PATIENCE = Duration.ofMillis(500);

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
            names = {"ZPL", "TSPL"})
    void everyLabelThatComesOutDecodesBackToItsUrl(PrinterLanguage.Name name) throws InterruptedException {
        for (String layoutName : Layouts.names()) {
            var layout = Layout.named(layoutName);
            if (!layoutName.startsWith("roll")) {
                continue;
            }
            int columns = layout.stationery().columns();
            var labels = TestLabels.labels(2 * columns);

            send(name, layout, labels);

            for (int row = 0; row < 2; row++) {
                var paper = printer.take();
                for (int column = 0; column < columns; column++) {
                    assertThat(CodeDecoder.decode(cut(paper, layout, column)))
                            .isEqualTo(labels.get(row * columns + column).url());
                }
            }
        }
    }

    @Test
    void zplDrawsWhatTheOtherOutputsDraw() throws InterruptedException {
        var layout = Layout.named("roll-50x30");
        var label = TestLabels.label(3);
        send(PrinterLanguage.Name.ZPL, layout, List.of(label));
        send(PrinterLanguage.Name.TSPL, layout, List.of(label));

        assertThat(differing(printer.take(), printer.take())).isLessThan(0.02);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"PAPER_OUT", "HEAD_OPEN", "RIBBON_OUT", "PAUSED"})
    void saysWhatAPersonMustSeeTo(Trouble trouble) {
        printer.has(trouble);

        for (var name : List.of(PrinterLanguage.Name.ZPL, PrinterLanguage.Name.TSPL)) {
            try (var connection = connect()) {
                var query = PrinterLanguage.named(name, Layout.named("roll-50x30"), 203)
                        .status();
                assertThat(query).isNotNull();
                assertThat(connection.ask(query).troubles()).containsExactly(trouble);
            }
        }
    }

    @Test
    void refusesAnAnswerThatIsNone() {
        printer.answers("<html>".getBytes(StandardCharsets.US_ASCII));

        for (var name : List.of(PrinterLanguage.Name.ZPL)) {
            try (var connection = connect()) {
                var query = PrinterLanguage.named(name, Layout.named("roll-50x30"), 203)
                        .status();
                assertThatThrownBy(() -> connection.ask(query))
                        .isInstanceOf(PrinterTrouble.class)
                        .hasMessageContaining("speaks another language: the printer answers")
                        .hasMessageContaining("no ~HS status, starting with 0x3c");
            }
        }
    }

    @Test
    void givesUpOnAPrinterThatSaysNothing() {
        printer.answers(new byte[0]);

        try (var connection = connect()) {
            var query = PrinterLanguage.named(PrinterLanguage.Name.TSPL, Layout.named("roll-50x30"), 203)
                    .status();
            assertThatThrownBy(() -> connection.ask(query))
                    .isInstanceOf(PrinterTrouble.class)
                    .hasMessageContaining("does not say how it is");
        }
    }

    @Test
    void givesUpOnAPrinterThatTakesNoData() {
        printer.hangs();

        try (var connection = connect()) {
            assertThatThrownBy(() -> {
                        while (true) {
                            connection.send(new byte[1 << 20]);
                        }
                    })
                    .isInstanceOf(PrinterTrouble.class)
                    .hasMessageContaining("takes no more data; is it out of paper or switched off?");
        }
    }

    @Test
    void saysThatAPrinterCannotBeReached() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThatThrownBy(() -> new TcpPrinter("localhost", free, PATIENCE))
                .isInstanceOf(PrinterTrouble.class)
                .hasMessageContaining("cannot be reached");
    }

    private void send(PrinterLanguage.Name name, Layout layout, List<Label> labels) {
        var composer = new LabelComposer(layout, 203);
        var language = PrinterLanguage.named(name, layout, 203);
        try (var connection = connect()) {
            connection.send(language.begin());
            int columns = layout.stationery().columns();
            for (int i = 0; i < labels.size(); i += columns) {
                List<LabelDrawing> row = labels.subList(i, i + columns).stream()
                        .map(composer::compose)
                        .toList();
                connection.send(language.row(row));
            }
            connection.send(language.end());
        }
    }

    private TcpPrinter connect() {
        return new TcpPrinter("localhost", printer.port(), PATIENCE);
    }

    private static BufferedImage cut(BufferedImage row, Layout layout, int column) {
        double bitmap = 203 / 25.4;
        int left = (int) Math.round(column * layout.stationery().stepAcross(layout.width()) * bitmap);
        int width = Math.min((int) Math.round(layout.width() * bitmap), row.getWidth() - left);
        return row.getSubimage(left, 0, width, row.getHeight());
    }

    /** The share of dots in which two pictures differ. */
    private static double differing(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    count++;
                }
            }
        }
        return (double) count / (one.getWidth() * one.getHeight());
    }
}
