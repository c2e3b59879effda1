package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.HashSet;
import vn.nguon.labels.run.RunReports.ExplainedSerial;
import vn.nguon.labels.run.RunReports.Report;
import vn.nguon.labels.run.journal.JournalEntry.Kind;
import vn.nguon.labels.run.journal.RunJournal;
import vn.nguon.labels.run.journal.RunState;

/** The reports that a journal's entries amount to, as the platform is told them. */
final class DueReports {

    private static final int MOST_SERIALS = 1000;

    private final RunJournal journal;
    private final RunState elsewhere;

    DueReports(RunJournal journal, RunState elsewhere) {
        this.journal = journal;
        this.elsewhere = elsewhere;
    }

    /** The entry before which a report that begins with this one ends: the platform takes so many serials at once. */
    int end(int from) {
        int serials = 0;
        int end = from;
        while (end < journal.entries().size() && serials < MOST_SERIALS - 10) {
            serials += journal.entries().get(end++).serials().size();
        }
        return end;
    }

    /** What the entries from this one to before that one tell. */
    Report report(int from, int to) {
        var printed = new ArrayList<String>();
        var reprinted = new ArrayList<ExplainedSerial>();
        var spoiled = new ArrayList<ExplainedSerial>();
        String reason = "";
        var before = new HashSet<String>();
        for (int i = 0; i < to; i++) {
            var entry = journal.entries().get(i);
            if (entry.kind() == Kind.REPRINT) {
                reason = entry.word();
            } else if (i >= from && entry.kind() == Kind.OUT) {
                for (String serial : entry.serials()) {
                    if (!reason.isEmpty() || before.contains(serial) || elsewhere.isOnPaper(serial)) {
                        reprinted.add(new ExplainedSerial(serial, reason));
                    } else {
                        printed.add(serial);
                    }
                }
            } else if (i >= from && entry.kind() == Kind.SPOILED) {
                entry.serials().forEach(serial -> spoiled.add(new ExplainedSerial(serial, entry.word())));
            }
            if (entry.kind() == Kind.OUT || entry.kind() == Kind.SPOILED) {
                before.addAll(entry.serials());
            }
        }
        return new Report(printed, reprinted, spoiled);
    }
}
