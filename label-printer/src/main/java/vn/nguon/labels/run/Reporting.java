package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.run.Entry.Kind;
import vn.nguon.labels.run.Reports.Explained;
import vn.nguon.labels.run.Reports.Report;
import vn.nguon.labels.run.Reports.Stop;

/** Tells the platform what the journal says, each entry once, however often it is interrupted. */
final class Reporting {

    private static final int MOST_SERIALS = 1000;

    private final Journal journal;
    private final RunState elsewhere;
    private final Reports reports;
    private final List<SerialRange> refused = new ArrayList<>();
    private List<SerialRange> withdrawn = List.of();
    private @Nullable Stop stop;

    /** @param elsewhere what other jobs put on paper */
    Reporting(Journal journal, RunState elsewhere, Reports reports) {
        this.journal = journal;
        this.elsewhere = elsewhere;
        this.reports = reports;
    }

    /** Begins this run, or goes on with the one that the journal knows. */
    void start(String job, String printer, boolean takeOver) {
        if (run() == null) {
            // The key is written first: were the answer lost, the same run would be begun again.
            String key = last(Kind.RUN) == null ? key() : String.valueOf(last(Kind.RUN));
            String run = reports.start(job, printer, takeOver, key);
            journal.write(Entry.of(Kind.RUN, List.of(run, "begun")));
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
        journal.write(Entry.of(Kind.RUN, key));
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
            throw new PlatformRefused(("the platform knows that %s came out before, and inspectors are told;"
                            + " take these labels off the roll, find out who printed them, then run again")
                    .formatted(serials));
        }
        if (stop == Stop.CANCELLED) {
            throw new PlatformRefused("the job was cancelled on the platform; what came out is reported");
        }
        if (stop == Stop.ENDED) {
            over();
            throw new PlatformRefused(
                    "this run was ended on the platform, or another workstation took the job over; what came out is"
                            + " reported");
        }
    }

    /** Tells all that is not told yet, whatever the platform says of it. */
    void tell() {
        while (true) {
            int from = number(Kind.REPORTED);
            int announced = number(Kind.REPORTING);
            int to = announced > from ? announced : end(from);
            var report = report(from, to);
            if (report.isEmpty()) {
                return;
            }
            if (announced <= from) {
                journal.write(Entry.of(Kind.REPORTING, Integer.toString(to)));
            }
            String run = String.valueOf(lastRun());
            var told = reports.report(run, report, run + "/" + to);
            journal.write(Entry.of(Kind.REPORTED, Integer.toString(to)));
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

    private int end(int from) {
        int serials = 0;
        int end = from;
        while (end < journal.entries().size() && serials < MOST_SERIALS - 10) {
            serials += journal.entries().get(end++).serials().size();
        }
        return end;
    }

    private Report report(int from, int to) {
        var printed = new ArrayList<String>();
        var reprinted = new ArrayList<Explained>();
        var spoiled = new ArrayList<Explained>();
        String reason = "";
        var before = new HashSet<String>();
        for (int i = 0; i < to; i++) {
            var entry = journal.entries().get(i);
            if (entry.kind() == Kind.REPRINT) {
                reason = entry.word();
            } else if (i >= from && entry.kind() == Kind.OUT) {
                for (String serial : entry.serials()) {
                    if (!reason.isEmpty() || before.contains(serial) || elsewhere.isOnPaper(serial)) {
                        reprinted.add(new Explained(serial, reason));
                    } else {
                        printed.add(serial);
                    }
                }
            } else if (i >= from && entry.kind() == Kind.SPOILED) {
                entry.serials().forEach(serial -> spoiled.add(new Explained(serial, entry.word())));
            }
            if (entry.kind() == Kind.OUT || entry.kind() == Kind.SPOILED) {
                before.addAll(entry.serials());
            }
        }
        return new Report(printed, reprinted, spoiled);
    }

    private int number(Kind kind) {
        String last = last(kind);
        return last == null ? 0 : Integer.parseInt(last);
    }

    /** The run that goes on; null when the last is over. */
    private @Nullable String run() {
        String run = null;
        for (var entry : journal.entries()) {
            if (entry.kind() == Kind.RUN) {
                run = entry.words().size() > 1 ? entry.word() : null;
            }
        }
        return run;
    }

    /** The run that goes on, or the last that did. */
    private @Nullable String lastRun() {
        String run = null;
        for (var entry : journal.entries()) {
            if (entry.kind() == Kind.RUN && entry.words().size() > 1) {
                run = entry.word();
            }
        }
        return run;
    }

    private @Nullable String last(Kind kind) {
        String last = null;
        for (var entry : journal.entries()) {
            if (entry.kind() == kind) {
                last = entry.word();
            }
        }
        return last;
    }
}
