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
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;

/** What the platform is told, and what it has to say. */
class ReportedRunTests {

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
    void goesOnPrintingWhileThePlatformIsAwayAndReportsLater() {
        workshop.reports.away = true;
        assertThat(workshop.run()).isEqualTo(new PrintRun.Outcome(6, 6, false));
        assertThat(workshop.reports.printed).isEmpty();

        workshop.reports.away = false;
        assertThatThrownBy(workshop::run).hasMessageContaining("have come out");

        assertThat(workshop.reports.printed).containsExactlyElementsOf(PrintWorkshop.serials(JOB));
    }

    @Test
    void aReportWhoseAnswerWasLostIsSentAgainWithTheSameKey() {
        workshop.reports.losesAnswers = true;
        assertThat(workshop.run().reported()).isFalse();

        workshop.reports.losesAnswers = false;
        assertThatThrownBy(workshop::run).hasMessageContaining("have come out");

        assertThat(workshop.reports.keys).hasSize(2);
        assertThat(workshop.reports.keys.get(0)).isEqualTo(workshop.reports.keys.get(1));
    }

    @Test
    void doesNotPrintWhatThePlatformWithdrew() {
        var many = TestLabels.labels(25);
        workshop.reports.withdrawn = List.of(many.get(22).serial());

        var outcome = workshop.withJournal("order-1", run -> run.print(many.iterator(), 25, workshop.connect(), "p"));

        assertThat(outcome.printed()).isEqualTo(24);
        assertThat(workshop.reports.printed).doesNotContain(many.get(22).serial());
    }

    @Test
    void stopsWhenThePlatformKnowsThatALabelCameOutBeforeAndGoesOnWhenRunAgain() {
        var many = TestLabels.labels(25);
        workshop.reports.refused = List.of(many.get(3).serial());
        PrintWorkshop.Doing<PrintRun.Outcome> print = run -> run.print(many.iterator(), 25, workshop.connect(), "p");

        assertThatThrownBy(() -> workshop.withJournal("order-1", print))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("that %s came out before", many.get(3).serial());
        assertThat(workshop.printer.printed()).isEqualTo(20);

        workshop.reports.refused = List.of();
        assertThat(workshop.withJournal("order-1", print).printed()).isEqualTo(5);
    }

    @Test
    void stopsWhenAnotherWorkstationTookTheJobOverAndBeginsAnewWhenRunAgain() {
        var many = TestLabels.labels(25);
        workshop.reports.stop = RunReports.StopReason.ENDED;
        PrintWorkshop.Doing<PrintRun.Outcome> print = run -> run.print(many.iterator(), 25, workshop.connect(), "p");

        assertThatThrownBy(() -> workshop.withJournal("order-1", print))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("took the job over");

        workshop.reports.stop = null;
        assertThat(workshop.withJournal("order-1", print).printed()).isEqualTo(5);
        assertThat(workshop.reports.started).hasSize(2);
    }

    @Test
    void stopsWhenWhoOrderedTheStampsIsSuspendedAndGoesOnInTheSameRunAfterwards() {
        var many = TestLabels.labels(25);
        workshop.reports.stop = RunReports.StopReason.NOT_ADMITTED;
        PrintWorkshop.Doing<PrintRun.Outcome> print = run -> run.print(many.iterator(), 25, workshop.connect(), "p");

        assertThatThrownBy(() -> workshop.withJournal("order-1", print))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageContaining("suspended or not admitted");

        workshop.reports.stop = null;
        assertThat(workshop.withJournal("order-1", print).printed()).isEqualTo(5);
        assertThat(workshop.reports.started).hasSize(1);
    }

    @Test
    void whatIsPrintedAgainIsToldAsSuchEvenWhereThisWorkstationDidNotPrintIt() {
        var again = JOB.subList(1, 2);

        workshop.withJournal("order-1", run -> run.again("rách").print(again.iterator(), 0, workshop.connect(), "p"));
        workshop.run();

        assertThat(workshop.reports.reprinted)
                .containsExactly(new RunReports.ExplainedSerial(JOB.get(1).serial(), "rách"));
        assertThat(workshop.reports.printed)
                .hasSize(5)
                .doesNotContain(JOB.get(1).serial());
    }
}
