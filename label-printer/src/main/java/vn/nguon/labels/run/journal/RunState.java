package vn.nguon.labels.run.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The state that a journal amounts to: which serials exist on paper, and which may. */
public final class RunState {

    private final Set<String> onPaper = new HashSet<>();
    private List<String> inDoubt = List.of();

    public static RunState of(Iterable<JournalEntry> entries) {
        var state = new RunState();
        entries.forEach(state::add);
        return state;
    }

    public void add(JournalEntry entry) {
        switch (entry.kind()) {
            case SENDING -> inDoubt = entry.serials();
            case OUT, SPOILED -> {
                onPaper.addAll(entry.serials());
                settle(entry);
            }
            case NOT_OUT -> settle(entry);
            case RUN, REPRINT, REPORTING, REPORTED -> {}
        }
    }

    private void settle(JournalEntry entry) {
        if (inDoubt.equals(entry.serials())) {
            inDoubt = List.of();
        }
    }

    /** Whether this serial came out, well or spoiled. */
    public boolean isOnPaper(String serial) {
        return onPaper.contains(serial);
    }

    public int onPaper() {
        return onPaper.size();
    }

    /** The row of which nobody knows whether it came out; empty when all is known. */
    public List<String> inDoubt() {
        return inDoubt;
    }
}
