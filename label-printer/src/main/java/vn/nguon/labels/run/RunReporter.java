package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.run.RunReports.StopReason;
import vn.nguon.labels.run.journal.JournalEntry;
import vn.nguon.labels.run.journal.JournalEntry.Kind;
import vn.nguon.labels.run.journal.RunJournal;
import vn.nguon.labels.run.journal.RunState;

/** The reporter, which tells the platform what the journal says, each entry once, however often it is interrupted. */
final class RunReporter {

    private final RunJournal journal;
    private final DueReports due;
    private final RunReports reports;
    private final List<SerialRange> refused = new ArrayList<>();
    private List<SerialRange> withdrawn = List.of();
    private @Nullable StopReason stop;

    /** @param elsewhere what other jobs put on paper */
    RunReporter(RunJournal journal, RunState elsewhere, RunReports reports) {
        this.journal = journal;
        this.due = new DueReports(journal, elsewhere);
        this.reports = reports;
    }

    /** Begins this run, or goes on with the one that the journal knows. */
    void start(String job, String printer, boolean takeOver) {
        if (run() == null) {
            // The key is written first: were the answer lost, the same run would be begun again.
            String key = last(Kind.RUN) == null ? key() : String.valueOf(last(Kind.RUN));
            String run = reports.start(job, printer, takeOver, key);
            journal.write(JournalEntry.of(Kind.RUN, List.of(run, "begun")));
        }
    }

    /** Begins a run unless there was one, even one that is over: what is spoiled may be told by any. */
    void startUnlessThereWasOne(String job) {
        if (lastRun() == null) {
            start(job, "by hand", false);
        }
    }

    private String key() {
        String key = UUID.randomUUID().toString();
        journal.write(JournalEntry.of(Kind.RUN, key));
        return key;
    }

    /**
     * Tells all that is not told yet.
     *
     * @throws PlatformUnreachable when it can be told later
     * @throws PlatformRefused when the run must stop, once all is told
     */
    void report() {
        tell();
        if (!refused.isEmpty()) {
            String serials = refused.stream().map(SerialRange::toString).collect(Collectors.joining(", "));
            refused.clear();
            throw new PlatformRefused(
                    "hệ thống ghi nhận %s đã in ra trước đây, và thanh tra đã được báo; hãy gỡ các tem này khỏi cuộn,"
                            + " tìm xem ai đã in chúng, rồi chạy lại",
                    "the platform knows that %s came out before, and inspectors are told; take these labels off the"
                            + " roll, find out who printed them, then run again",
                    serials);
        }
        if (stop == StopReason.CANCELLED) {
            throw new PlatformRefused(
                    "lệnh in đã bị huỷ trên hệ thống; những tem đã ra đều đã được báo",
                    "the job was cancelled on the platform; what came out is reported");
        }
        if (stop == StopReason.NOT_ADMITTED) {
            throw new PlatformRefused(
                    "đơn vị đặt tem, sản phẩm hoặc nhà in đang bị cơ quan quản lý tạm dừng hay chưa được chấp nhận;"
                            + " những tem đã ra đều đã được báo, hãy giữ lại và liên hệ cơ quan quản lý",
                    "who ordered the stamps, the product or the print house is suspended or not admitted; what came"
                            + " out is reported: keep it, and write to the authority");
        }
        if (stop == StopReason.ENDED) {
            over();
            throw new PlatformRefused(
                    "lượt in này đã bị kết thúc trên hệ thống, hoặc máy trạm khác đã nhận lệnh in; những tem đã ra đều"
                            + " đã được báo",
                    "this run was ended on the platform, or another workstation took the job over; what came out is"
                            + " reported");
        }
    }

    /** Tells all that is not told yet, whatever the platform says of it. */
    void tell() {
        while (true) {
            int from = number(Kind.REPORTED);
            int announced = number(Kind.REPORTING);
            int to = announced > from ? announced : due.end(from);
            var report = due.report(from, to);
            if (report.isEmpty()) {
                return;
            }
            if (announced <= from) {
                journal.write(JournalEntry.of(Kind.REPORTING, Integer.toString(to)));
            }
            String run = String.valueOf(lastRun());
            var told = reports.report(run, report, run + "/" + to);
            journal.write(JournalEntry.of(Kind.REPORTED, Integer.toString(to)));
            withdrawn = told.withdrawn();
            refused.addAll(told.refused());
            stop = told.stop();
        }
    }

    /** Ends the run; what is printed of the job later is another's. */
    void end() {
        String run = run();
        if (run != null) {
            reports.end(run, run + "/end");
            over();
        }
    }

    private void over() {
        stop = null;
        key();
    }

    /** Why labels are printed again, as the journal has it; empty when they are not. */
    String reason() {
        String reason = last(Kind.REPRINT);
        return reason == null ? "" : reason;
    }

    /** Whether the platform says that this serial must not be printed any more. */
    boolean isWithdrawn(String serial) {
        return withdrawn.stream().anyMatch(range -> range.holds(serial));
    }

    private int number(Kind kind) {
        String last = last(kind);
        return last == null ? 0 : Integer.parseInt(last);
    }

    /** The run that goes on; null when the last is over. */
    private @Nullable String run() {
        var last = journal.last(entry -> entry.kind() == Kind.RUN);
        return last != null && isBegun(last) ? last.word() : null;
    }

    /** The run that goes on, or the last that did. */
    private @Nullable String lastRun() {
        var last = journal.last(entry -> entry.kind() == Kind.RUN && isBegun(entry));
        return last == null ? null : last.word();
    }

    private static boolean isBegun(JournalEntry run) {
        return run.words().size() > 1;
    }

    private @Nullable String last(Kind kind) {
        var last = journal.last(entry -> entry.kind() == kind);
        return last == null ? null : last.word();
    }
}
