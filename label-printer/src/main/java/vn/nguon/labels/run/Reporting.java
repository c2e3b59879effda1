package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.run.Entry.Kind;
import vn.nguon.labels.run.Reports.Explained;
import vn.nguon.labels.run.Reports.Report;

/** Tells the platform what the journal says, each entry once, however often it is interrupted. */
final class Reporting {

    private static final int MOST_SERIALS = 1000;

    private final Journal journal;
    private final RunState elsewhere;
    private final Reports reports;
    private final Set<String> withdrawn = new HashSet<>();

    /** @param elsewhere what other jobs put on paper */
    Reporting(Journal journal, RunState elsewhere, Reports reports) {
        this.journal = journal;
        this.elsewhere = elsewhere;
        this.reports = reports;
    }

    /** Begins this run, or goes on with the one that the journal knows. */
    void start(String job, String printer) {
        if (run() == null) {
            // The key is written first: were the answer lost, the same run would be begun again.
            String key = last(Kind.RUN) == null ? key() : last(Kind.RUN);
            journal.write(Entry.of(Kind.RUN, List.of(reports.start(job, printer, String.valueOf(key)), "begun")));
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
     */
    void report() {
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
            String run = String.valueOf(run());
            withdrawn.addAll(reports.report(run, report, run + "/" + to));
            journal.write(Entry.of(Kind.REPORTED, Integer.toString(to)));
        }
    }

    void end() {
        String run = String.valueOf(run());
        reports.end(run, run + "/end");
    }

    /** Whether the platform says that this serial must not be printed any more. */
    boolean isWithdrawn(String serial) {
        return withdrawn.contains(serial);
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
                    if (before.contains(serial) || elsewhere.isOnPaper(serial)) {
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

    private @Nullable String run() {
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
