package vn.nguon.labels.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where it is told what came out. */
public interface Reports {

    /** A label printed again, or spoiled, and why. */
    record Explained(String serial, String reason) {}

    /**
     * What is said to a report.
     *
     * @param withdrawn not to be printed any more
     * @param refused   were out before, and not counted again
     * @param stop      why to stop, null to go on
     */
    record Told(
            List<SerialRange> withdrawn,
            List<SerialRange> refused,
            @Nullable Stop stop) {

        static final Told NOTHING = new Told(List.of(), List.of(), null);

        public Told {
            withdrawn = List.copyOf(withdrawn);
            refused = List.copyOf(refused);
        }
    }

    /** Why a run is to stop. */
    enum Stop {
        CANCELLED,
        ENDED,
        NOT_ADMITTED
    }

    /** What came out since the last report. */
    record Report(List<String> printed, List<Explained> reprinted, List<Explained> spoiled) {

        boolean isEmpty() {
            return printed.isEmpty() && reprinted.isEmpty() && spoiled.isEmpty();
        }
    }

    /** Tells nobody: a run from a file. */
    Reports NONE = new Reports() {
        @Override
        public String start(String job, String printer, boolean takeOver, String key) {
            return "local";
        }

        @Override
        public Told report(String run, Report report, String key) {
            return Told.NOTHING;
        }

        @Override
        public void end(String run, String key) {}
    };

    /**
     * Begins a run; the same key begins the same run.
     *
     * @param takeOver whether to take the job from another workstation
     * @return its name
     */
    String start(String job, String printer, boolean takeOver, String key);

    /**
     * Tells what came out; the same key tells it once.
     *
     * @throws PlatformUnreachable when it can be told later
     * @throws PlatformRefused when it will never be taken
     */
    Told report(String run, Report report, String key);

    /** The run is over. */
    void end(String run, String key);
}
