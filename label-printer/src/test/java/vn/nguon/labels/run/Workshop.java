package vn.nguon.labels.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.nguon.labels.Label;
import vn.nguon.labels.TestLabels;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.language.Language;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.printer.PrinterTrouble;
import vn.nguon.labels.printer.TcpPrinter;
import vn.nguon.labels.printer.TestPrinter;
import vn.nguon.labels.run.journal.Journal;

/** A printer, whoever stands at it, and whoever is told; journals lie in the test's folder. */
final class Workshop implements AutoCloseable {

    static final List<Label> JOB = TestLabels.labels(6);

    private static final Layout LAYOUT = Layout.named("roll-25x25");

    final Path folder;
    final ToldReports reports = new ToldReports();
    final ScriptedAttendant attendant = new ScriptedAttendant();
    final TestPrinter printer = new TestPrinter();

    Workshop(Path folder) throws IOException {
        this.folder = folder;
    }

    /** Prints until the printer goes away in the third row. */
    void interrupted() {
        printer.diesAfter(3);
        assertThatThrownBy(this::run).isInstanceOf(PrinterTrouble.class);
    }

    PrintingRun.Outcome run() {
        return withJournal("order-1", run -> {
            try (var connection = connect()) {
                return run.print(JOB.iterator(), JOB.size(), connection, "p");
            }
        });
    }

    interface Doing<T> {
        T with(PrintingRun run);
    }

    <T> T withJournal(String job, Doing<T> doing) {
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

    TcpPrinter connect() {
        return new TcpPrinter("localhost", printer.port(), Duration.ofSeconds(5));
    }

    static List<String> serials(List<Label> labels) {
        return new ArrayList<>(labels.stream().map(Label::serial).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
