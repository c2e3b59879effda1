package vn.nguon.labels.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.language.PrinterStatus.Trouble;
import vn.nguon.labels.printer.PrinterTrouble;
import vn.nguon.labels.run.journal.RunJournal;

/** What comes out of a run, once. */
class PrintRunTests {

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
    void printsEveryLabelOnceAndReportsIt() throws InterruptedException {
        var outcome = workshop.run();

        assertThat(outcome).isEqualTo(new PrintRun.Outcome(6, 6, true));
        for (var label : JOB) {
            assertThat(CodeDecoder.decode(workshop.printer.take())).isEqualTo(label.url());
        }
        assertThat(workshop.reports.printed).containsExactlyElementsOf(PrintWorkshop.serials(JOB));
        assertThat(workshop.reports.ended).isTrue();
    }

    @Test
    void refusesToPrintAJobTwice() {
        workshop.run();

        assertThatThrownBy(workshop::run)
                .isInstanceOf(LabelRefused.class)
                .hasMessageContaining("all labels of job order-1 have come out");
        assertThat(workshop.printer.printed()).isEqualTo(6);
    }

    @Test
    void printsAgainWithAReasonAndReportsIt() {
        workshop.run();
        var again = JOB.subList(1, 2);

        var outcome = workshop.withJournal(
                "order-1", run -> run.again("kẹt giấy").print(again.iterator(), 0, workshop.connect(), "p"));

        assertThat(outcome.printed()).isEqualTo(1);
        assertThat(workshop.reports.reprinted)
                .containsExactly(new RunReports.ExplainedSerial(JOB.get(1).serial(), "kẹt giấy"));
        assertThat(workshop.reports.printed).hasSize(6);
    }

    @Test
    void refusesToPrintAgainWithoutAReason() {
        assertThatThrownBy(() -> workshop.withJournal("order-1", run -> run.again(" ")))
                .hasMessage("printing again takes a reason");
    }

    @Test
    void refusesASerialThatAnotherJobPrinted() {
        workshop.run();

        assertThatThrownBy(() ->
                        workshop.withJournal("order-2", run -> run.print(JOB.iterator(), 0, workshop.connect(), "p")))
                .isInstanceOf(SerialsPrintedBefore.class)
                .hasMessage("0000000000017 was printed before, in another job on this machine;"
                        + " printing it again takes --reprint and a reason");
    }

    @Test
    void waitsForPaperAndGoesOn() {
        workshop.printer.hasPaperFor(2);
        workshop.operator.onWait = () -> workshop.printer.has();

        assertThat(workshop.run().printed()).isEqualTo(6);
        assertThat(workshop.operator.troubles).containsExactly("paper out");
    }

    @Test
    void givesUpWaitingAndCanBeResumed() {
        workshop.printer.has(Trouble.HEAD_OPEN);
        assertThatThrownBy(workshop::run).isInstanceOf(PrinterTrouble.class).hasMessageContaining("head open");
        assertThat(workshop.printer.printed()).isZero();

        workshop.printer.has();

        assertThat(workshop.run().printed()).isEqualTo(6);
    }

    @Test
    void spoiledLabelsAreReported() {
        workshop.run();

        boolean reported = workshop.withJournal(
                "order-1", run -> run.spoil(List.of(JOB.get(4).serial()), "mực mờ"));

        assertThat(reported).isTrue();
        assertThat(workshop.reports.spoiled)
                .containsExactly(new RunReports.ExplainedSerial(JOB.get(4).serial(), "mực mờ"));
    }

    @Test
    void refusesToSpoilWhatNeverCameOut() {
        assertThatThrownBy(() -> workshop.withJournal("order-1", run -> run.spoil(List.of("7"), "mực mờ")))
                .hasMessage("7 did not come out of job order-1, so it cannot be spoiled");
    }

    @Test
    void refusesASecondRunOfTheSameJobAtTheSameTime() {
        var first = RunJournal.open(workshop.folder, "order-1");
        try (first) {
            assertThatThrownBy(() -> RunJournal.open(workshop.folder, "order-1"))
                    .hasMessageContaining("job order-1 is being printed already");
        }
    }
}
