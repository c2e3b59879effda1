package vn.nguon.labels.run;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.check.CheckingLabels;
import vn.nguon.labels.drawing.LabelComposer;
import vn.nguon.labels.drawing.LabelDrawing;
import vn.nguon.labels.language.PrinterLanguage;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.printer.Printer;
import vn.nguon.labels.printer.PrinterTrouble;
import vn.nguon.labels.run.journal.JournalEntry;
import vn.nguon.labels.run.journal.JournalEntry.Kind;
import vn.nguon.labels.run.journal.RunJournal;
import vn.nguon.labels.run.journal.RunState;

/** A run, which prints a job row by row, each in the journal before it leaves, and goes on where an earlier one ended. */
public final class PrintRun {

    private static final int ROWS_A_REPORT = 20;

    private final String job;
    private final PrinterLanguage language;
    private final RunJournal journal;
    private final RunState state;
    private final RunReporter reporter;
    private final LabelRows rows;
    private final PrintOperator operator;
    private @Nullable String reprint;
    private boolean takeOver;
    private long printed;

    /** A run of one job; {@code folder} is where the journals of this and other jobs lie. */
    public PrintRun(
            String job,
            Layout layout,
            int dpi,
            PrinterLanguage language,
            RunJournal journal,
            Path folder,
            RunReports reports,
            CheckingLabels checking,
            PrintOperator operator) {
        this.job = job;
        this.language = language;
        this.journal = journal;
        this.state = RunState.of(journal.entries());
        var elsewhere = RunState.of(RunJournal.others(folder, job).toList());
        this.reporter = new RunReporter(journal, elsewhere, reports);
        this.rows = new LabelRows(
                new LabelComposer(layout, dpi), checking, language.labelsAtOnce(), state, elsewhere, reporter);
        this.operator = operator;
    }

    /** What a run came to. */
    public record Outcome(long printed, long onPaper, boolean reported) {}

    /** Prints again what is on paper already, for this reason. */
    public PrintRun again(String reason) {
        if (reason.isBlank()) {
            throw new LabelRefused("in lại phải kèm lý do", "printing again takes a reason");
        }
        reprint = reason.strip();
        return this;
    }

    /** Takes the job from another workstation that is gone for good. */
    public PrintRun takingOver() {
        takeOver = true;
        return this;
    }

    /**
     * Prints what is not on paper yet.
     *
     * @param left how many labels wait, for the progress; 0 where it is not known
     * @throws RowInDoubt when nobody can say what became of a row that an earlier run sent
     * @throws SerialsPrintedBefore when a label is on paper already, through this job or another
     * @throws PrinterTrouble when the printer is in trouble longer than the operator waits; the run can be resumed
     * @throws PlatformRefused when the platform calls the job off
     */
    public Outcome print(Iterator<Label> labels, long left, Printer printer, String printerName) {
        reporter.start(job, printerName, takeOver);
        settleDoubt();
        report();
        noteWhetherAgain();
        var readiness = new PrinterReadiness(printer, language.status(), operator);
        readiness.await();
        printer.send(language.begin());
        boolean found = false;
        for (int count = 1; labels.hasNext(); count++) {
            var row = rows.next(labels, reprint != null);
            found |= !row.isEmpty();
            if (!row.isEmpty()) {
                print(row, printer, readiness);
                operator.progress(printed, Math.max(0, left - printed));
            }
            if (count % ROWS_A_REPORT == 0) {
                report();
            }
        }
        if (!found && reprint == null) {
            finish();
            throw new LabelRefused(
                    "mọi tem của lệnh in %s đã ra; muốn in lại tem nào, dùng --reprint kèm lý do",
                    "all labels of job %s have come out; printing one again takes --reprint and a reason", job);
        }
        printer.send(language.end());
        printer.deliver();
        return new Outcome(printed, state.onPaper(), finish());
    }

    /** A label that came out and is unusable: noted, and reported so that the platform voids it. */
    public boolean spoil(List<String> serials, String reason) {
        for (String serial : serials) {
            if (!state.isOnPaper(serial)) {
                throw new LabelRefused(
                        "%s chưa ra từ lệnh in %s nên không thể hỏng",
                        "%s did not come out of job %s, so it cannot be spoiled", serial, job);
            }
        }
        reporter.startUnlessThereWasOne(job);
        write(JournalEntry.spoiled(reason, serials));
        try {
            reporter.tell();
            return true;
        } catch (PlatformUnreachable e) {
            return false;
        }
    }

    /** What follows in the journal was asked for again, or no longer. */
    private void noteWhetherAgain() {
        String wanted = reprint == null ? "" : reprint;
        if (!wanted.equals(reporter.reason())) {
            journal.write(JournalEntry.of(Kind.REPRINT, wanted));
        }
    }

    private void settleDoubt() {
        var row = state.inDoubt();
        if (row.isEmpty()) {
            return;
        }
        write(
                switch (operator.cameOut(row)) {
                    case OUT -> JournalEntry.of(Kind.OUT, row);
                    case NOT_OUT -> JournalEntry.of(Kind.NOT_OUT, row);
                    case SPOILED -> JournalEntry.spoiled("spoiled when the run was interrupted", row);
                });
    }

    private void print(List<LabelDrawing> row, Printer printer, PrinterReadiness readiness) {
        var serials = row.stream().map(drawing -> drawing.label().serial()).toList();
        var bytes = language.row(row);
        write(JournalEntry.of(Kind.SENDING, serials));
        printer.send(bytes);
        printer.deliver();
        readiness.await();
        write(JournalEntry.of(Kind.OUT, serials));
        printed += serials.size();
    }

    private void write(JournalEntry entry) {
        journal.write(entry);
        state.add(entry);
    }

    /** Whether the platform knows everything. */
    private boolean report() {
        try {
            reporter.report();
            return true;
        } catch (PlatformUnreachable e) {
            // Paper does not wait for a network; it is told with the next report or the next run.
            return false;
        }
    }

    private boolean finish() {
        if (!report()) {
            return false;
        }
        try {
            reporter.end();
            return true;
        } catch (PlatformUnreachable e) {
            return false;
        }
    }
}
