package vn.nguon.labels.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.Label;
import vn.nguon.labels.printer.PrinterTrouble;

/** A run that broke off, and how it goes on. */
class InterruptedRunTests {

    private static final List<Label> JOB = PrintWorkshop.JOB;

    @TempDir
    private Path folder;

    private PrintWorkshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new PrintWorkshop(folder);
    }

    @AfterEach
    void close() throws IOException {
        workshop.close();
    }

    @Test
    void goesOnAfterThePrinterWentAwayAndAsksAboutTheOneLabelInDoubt() throws InterruptedException {
        workshop.printer.diesAfter(3);
        assertThatThrownBy(workshop::run).isInstanceOf(PrinterTrouble.class);

        assertThatThrownBy(workshop::run)
                .isInstanceOf(RowInDoubt.class)
                .hasMessageContaining("whether 0000000000031 came out");
        workshop.operator.answer = PrintOperator.Answer.OUT;
        assertThat(workshop.run().printed()).isEqualTo(3);

        for (var label : JOB) {
            assertThat(CodeDecoder.decode(workshop.printer.take())).isEqualTo(label.url());
        }
        assertThat(workshop.printer.printed()).isEqualTo(6);
        assertThat(workshop.reports.printed).containsExactlyElementsOf(PrintWorkshop.serials(JOB));
    }

    @Test
    void aLabelThatDidNotComeOutIsPrintedAfterAll() {
        workshop.interrupted();
        workshop.operator.answer = PrintOperator.Answer.NOT_OUT;

        assertThat(workshop.run().printed()).isEqualTo(4);
        assertThat(workshop.reports.printed).containsExactlyElementsOf(PrintWorkshop.serials(JOB));
    }

    @Test
    void aLabelThatCameOutSpoiledIsReportedAndNotPrintedAgain() {
        workshop.interrupted();
        workshop.operator.answer = PrintOperator.Answer.SPOILED;

        assertThat(workshop.run().printed()).isEqualTo(3);
        assertThat(workshop.reports.spoiled)
                .containsExactly(
                        new RunReports.ExplainedSerial(JOB.get(2).serial(), "spoiled when the run was interrupted"));
        assertThat(workshop.reports.printed)
                .hasSize(5)
                .doesNotContain(JOB.get(2).serial());
    }

    @Test
    void whatAPowerCutLeftOfALineDoesNotCount() throws IOException {
        workshop.interrupted();
        Files.writeString(workshop.folder.resolve("order-1.journal"), "out\t00000000000", StandardOpenOption.APPEND);
        workshop.operator.answer = PrintOperator.Answer.OUT;

        assertThat(workshop.run().printed()).isEqualTo(3);
    }

    @Test
    void refusesAJournalThatIsNone() throws IOException {
        Files.writeString(workshop.folder.resolve("order-1.journal"), "hello\n");

        assertThatThrownBy(workshop::run).hasMessage("the journal holds a line that is none: \"hello\"");
    }
}
