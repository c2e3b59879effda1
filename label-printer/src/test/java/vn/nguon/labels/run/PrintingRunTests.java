package vn.nguon.labels.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nguon.labels.Decoding;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.language.Language;
import vn.nguon.labels.language.PrinterStatus.Trouble;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.printer.PrinterTrouble;
import vn.nguon.labels.printer.TcpPrinter;
import vn.nguon.labels.printer.TestPrinter;

class PrintingRunTests {

    private static final Layout LAYOUT = Layout.named("roll-25x25");
    private static final List<Label> JOB = TestLabels.labels(6);

    @TempDir
    private Path folder;

    private final ToldReports reports = new ToldReports();
    private final ScriptedAttendant attendant = new ScriptedAttendant();
    private TestPrinter printer;

    @BeforeEach
    void switchOn() throws IOException {
        printer = new TestPrinter();
    }

    @AfterEach
    void switchOff() throws IOException {
        printer.close();
    }

    @Test
    void printsEveryLabelOnceAndReportsIt() throws InterruptedException {
        var outcome = run();

        assertThat(outcome).isEqualTo(new PrintingRun.Outcome(6, 6, true));
        for (var label : JOB) {
            assertThat(Decoding.decode(printer.take())).isEqualTo(label.url());
        }
        assertThat(reports.printed).containsExactlyElementsOf(serials(JOB));
        assertThat(reports.ended).isTrue();
    }

    @Test
    void goesOnAfterThePrinterWentAwayAndAsksAboutTheOneLabelInDoubt() throws InterruptedException {
        printer.diesAfter(3);
        assertThatThrownBy(this::run).isInstanceOf(PrinterTrouble.class);

        assertThatThrownBy(this::run)
                .isInstanceOf(RowInDoubt.class)
                .hasMessageContaining("whether 0000000000031 came out");
        attendant.answer = Attendant.Answer.OUT;
        assertThat(run().printed()).isEqualTo(3);

        for (var label : JOB) {
            assertThat(Decoding.decode(printer.take())).isEqualTo(label.url());
        }
        assertThat(printer.printed()).isEqualTo(6);
        assertThat(reports.printed).containsExactlyElementsOf(serials(JOB));
    }

    @Test
    void aLabelThatDidNotComeOutIsPrintedAfterAll() {
        interrupted();
        attendant.answer = Attendant.Answer.NOT_OUT;

        assertThat(run().printed()).isEqualTo(4);
        assertThat(reports.printed).containsExactlyElementsOf(serials(JOB));
    }

    @Test
    void aLabelThatCameOutSpoiledIsReportedAndNotPrintedAgain() {
        interrupted();
        attendant.answer = Attendant.Answer.SPOILED;

        assertThat(run().printed()).isEqualTo(3);
        assertThat(reports.spoiled)
                .containsExactly(new Reports.Explained(JOB.get(2).serial(), "spoiled when the run was interrupted"));
        assertThat(reports.printed).hasSize(5).doesNotContain(JOB.get(2).serial());
    }

    @Test
    void refusesToPrintAJobTwice() {
        run();

        assertThatThrownBy(this::run)
                .isInstanceOf(LabelRefused.class)
                .hasMessageContaining("all labels of job order-1 have come out");
        assertThat(printer.printed()).isEqualTo(6);
    }

    @Test
    void printsAgainWithAReasonAndReportsIt() {
        run();
        var again = JOB.subList(1, 2);

        var outcome = withJournal("order-1", run -> run.again("kẹt giấy").print(again.iterator(), 0, connect(), "p"));

        assertThat(outcome.printed()).isEqualTo(1);
        assertThat(reports.reprinted)
                .containsExactly(new Reports.Explained(JOB.get(1).serial(), "kẹt giấy"));
        assertThat(reports.printed).hasSize(6);
    }

    @Test
    void refusesToPrintAgainWithoutAReason() {
        assertThatThrownBy(() -> withJournal("order-1", run -> run.again(" ")))
                .hasMessage("printing again takes a reason");
    }

    @Test
    void refusesASerialThatAnotherJobPrinted() {
        run();

        assertThatThrownBy(() -> withJournal("order-2", run -> run.print(JOB.iterator(), 0, connect(), "p")))
                .isInstanceOf(SerialsPrintedBefore.class)
                .hasMessage("0000000000017 was printed before, in another job on this machine;"
                        + " printing it again takes --reprint and a reason");
    }

    @Test
    void waitsForPaperAndGoesOn() {
        printer.hasPaperFor(2);
        attendant.onWait = () -> printer.has();

        assertThat(run().printed()).isEqualTo(6);
        assertThat(attendant.troubles).containsExactly("paper out – hết giấy");
    }

    @Test
    void givesUpWaitingAndCanBeResumed() {
        printer.has(Trouble.HEAD_OPEN);
        assertThatThrownBy(this::run)
                .isInstanceOf(PrinterTrouble.class)
                .hasMessageContaining("head open – nắp đầu in đang mở");
        assertThat(printer.printed()).isZero();

        printer.has();

        assertThat(run().printed()).isEqualTo(6);
    }

    @Test
    void goesOnPrintingWhileThePlatformIsAwayAndReportsLater() {
        reports.away = true;
        assertThat(run()).isEqualTo(new PrintingRun.Outcome(6, 6, false));
        assertThat(reports.printed).isEmpty();

        reports.away = false;
        assertThatThrownBy(this::run).hasMessageContaining("have come out");

        assertThat(reports.printed).containsExactlyElementsOf(serials(JOB));
    }

    @Test
    void aReportWhoseAnswerWasLostIsSentAgainWithTheSameKey() {
        reports.losesAnswers = true;
        assertThat(run().reported()).isFalse();

        reports.losesAnswers = false;
        assertThatThrownBy(this::run).hasMessageContaining("have come out");

        assertThat(reports.keys).hasSize(2);
        assertThat(reports.keys.get(0)).isEqualTo(reports.keys.get(1));
    }

    @Test
    void doesNotPrintWhatThePlatformWithdrew() {
        var many = TestLabels.labels(25);
        reports.withdrawn = List.of(many.get(22).serial());

        var outcome = withJournal("order-1", run -> run.print(many.iterator(), 25, connect(), "p"));

        assertThat(outcome.printed()).isEqualTo(24);
        assertThat(reports.printed).doesNotContain(many.get(22).serial());
    }

    @Test
    void stopsWhenThePlatformKnowsThatALabelCameOutBeforeAndGoesOnWhenRunAgain() {
        var many = TestLabels.labels(25);
        reports.refused = List.of(many.get(3).serial());
        Doing<PrintingRun.Outcome> print = run -> run.print(many.iterator(), 25, connect(), "p");

        assertThatThrownBy(() -> withJournal("order-1", print))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("that %s came out before", many.get(3).serial());
        assertThat(printer.printed()).isEqualTo(20);

        reports.refused = List.of();
        assertThat(withJournal("order-1", print).printed()).isEqualTo(5);
    }

    @Test
    void stopsWhenAnotherWorkstationTookTheJobOverAndBeginsAnewWhenRunAgain() {
        var many = TestLabels.labels(25);
        reports.stop = Reports.Stop.ENDED;
        Doing<PrintingRun.Outcome> print = run -> run.print(many.iterator(), 25, connect(), "p");

        assertThatThrownBy(() -> withJournal("order-1", print))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("took the job over");

        reports.stop = null;
        assertThat(withJournal("order-1", print).printed()).isEqualTo(5);
        assertThat(reports.started).hasSize(2);
    }

    @Test
    void whatIsPrintedAgainIsToldAsSuchEvenWhereThisWorkstationDidNotPrintIt() {
        var again = JOB.subList(1, 2);

        withJournal("order-1", run -> run.again("rách").print(again.iterator(), 0, connect(), "p"));
        run();

        assertThat(reports.reprinted)
                .containsExactly(new Reports.Explained(JOB.get(1).serial(), "rách"));
        assertThat(reports.printed).hasSize(5).doesNotContain(JOB.get(1).serial());
    }

    @Test
    void spoiledLabelsAreReported() {
        run();

        boolean reported =
                withJournal("order-1", run -> run.spoil(List.of(JOB.get(4).serial()), "mực mờ"));

        assertThat(reported).isTrue();
        assertThat(reports.spoiled)
                .containsExactly(new Reports.Explained(JOB.get(4).serial(), "mực mờ"));
    }

    @Test
    void refusesToSpoilWhatNeverCameOut() {
        assertThatThrownBy(() -> withJournal("order-1", run -> run.spoil(List.of("7"), "mực mờ")))
                .hasMessage("7 did not come out of job order-1, so it cannot be spoiled");
    }

    @Test
    void refusesASecondRunOfTheSameJobAtTheSameTime() {
        var first = Journal.open(folder, "order-1");
        try (first) {
            assertThatThrownBy(() -> Journal.open(folder, "order-1"))
                    .hasMessageContaining("job order-1 is being printed already");
        }
    }

    @Test
    void whatAPowerCutLeftOfALineDoesNotCount() throws IOException {
        interrupted();
        Files.writeString(folder.resolve("order-1.journal"), "out\t00000000000", StandardOpenOption.APPEND);
        attendant.answer = Attendant.Answer.OUT;

        assertThat(run().printed()).isEqualTo(3);
    }

    @Test
    void refusesAJournalThatIsNone() throws IOException {
        Files.writeString(folder.resolve("order-1.journal"), "hello\n");

        assertThatThrownBy(this::run).hasMessage("the journal holds a line that is none: \"hello\"");
    }

    private void interrupted() {
        printer.diesAfter(3);
        assertThatThrownBy(this::run).isInstanceOf(PrinterTrouble.class);
    }

    private PrintingRun.Outcome run() {
        return withJournal("order-1", run -> {
            try (var connection = connect()) {
                return run.print(JOB.iterator(), JOB.size(), connection, "p");
            }
        });
    }

    private interface Doing<T> {
        T with(PrintingRun run);
    }

    private <T> T withJournal(String job, Doing<T> doing) {
        try (var journal = Journal.open(folder, job)) {
            return doing.with(new PrintingRun(
                    job,
                    LAYOUT,
                    203,
                    Language.named(Language.Name.ZPL, LAYOUT, 203),
                    journal,
                    folder,
                    reports,
                    new CheckingLabels(CheckingLabels.SAMPLE),
                    attendant));
        }
    }

    private TcpPrinter connect() {
        return new TcpPrinter("localhost", printer.port(), Duration.ofSeconds(5));
    }

    private static List<String> serials(List<Label> labels) {
        return new ArrayList<>(labels.stream().map(Label::serial).toList());
    }
}
