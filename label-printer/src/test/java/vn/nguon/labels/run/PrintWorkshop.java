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
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.printer.PrinterTrouble;
import vn.nguon.labels.printer.TcpPrinter;
import vn.nguon.labels.printer.TestPrinter;
import vn.nguon.labels.run.journal.RunJournal;

/** A printer, whoever stands at it, and whoever is told; journals lie in the test's folder. */
final class PrintWorkshop implements AutoCloseable {

    static final List<Label> JOB = TestLabels.labels(6);

    private static final Layout LAYOUT = Layout.named("roll-25x25");

    final Path folder;
    final RecordingReports reports = new RecordingReports();
    final ScriptedOperator operator = new ScriptedOperator();
    final TestPrinter printer = new TestPrinter();

    PrintWorkshop(Path folder) throws IOException {
        this.folder = folder;
    }

    /** Prints until the printer goes away in the third row. */
    void interrupted() {
        printer.diesAfter(3);
        assertThatThrownBy(this::run).isInstanceOf(PrinterTrouble.class);
    }

    PrintRun.Outcome run() {
        return withJournal("order-1", run -> {
            try (var connection = connect()) {
                return run.print(JOB.iterator(), JOB.size(), connection, "p");
            }
        });
    }

    interface Doing<T> {
        T with(PrintRun run);
    }

    <T> T withJournal(String job, Doing<T> doing) {
        try (var journal = RunJournal.open(folder, job)) {
            return doing.with(new PrintRun(
                    job,
                    LAYOUT,
                    203,
                    PrinterLanguage.named(PrinterLanguage.Name.ZPL, LAYOUT, 203),
                    journal,
                    folder,
                    reports,
                    new CheckingLabels(CheckingLabels.SAMPLE),
                    operator));
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
