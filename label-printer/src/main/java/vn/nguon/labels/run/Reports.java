package vn.nguon.labels.run;

import java.util.List;
import java.util.Set;

/** Where it is told what came out. */
public interface Reports {

    /** A label printed again, or spoiled, and why. */
    record Explained(String serial, String reason) {}

    /** What came out since the last report. */
    record Report(List<String> printed, List<Explained> reprinted, List<Explained> spoiled) {

        boolean isEmpty() {
            return printed.isEmpty() && reprinted.isEmpty() && spoiled.isEmpty();
        }
    }

    /** Tells nobody: a run from a file. */
    Reports NONE = new Reports() {
        @Override
        public String start(String job, String printer, String key) {
            return "local";
        }

        @Override
        public Set<String> report(String run, Report report, String key) {
            return Set.of();
        }

        @Override
        public void end(String run, String key) {}
    };

    /**
     * Begins a run; the same key begins the same run.
     *
     * @return its name
     */
    String start(String job, String printer, String key);

    /**
     * Tells what came out; the same key tells it once.
     *
     * @return serials that must not be printed any more
     * @throws PlatformUnreachable when it can be told later
     * @throws PlatformRefused when it will never be taken
     */
    Set<String> report(String run, Report report, String key);

    /** The job is complete. */
    void end(String run, String key);
}
