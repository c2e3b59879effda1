package vn.nguon.labels.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The receiver of reports about what came out: the platform, or nobody. */
public interface RunReports {

    /** A label printed again, or spoiled, and why. */
    record ExplainedSerial(String serial, String reason) {}

    /**
     * What is said to a report.
     *
     * @param withdrawn not to be printed any more
     * @param refused   were out before, and not counted again
     * @param stop      why to stop, null to go on
     */
    record Receipt(
            List<SerialRange> withdrawn,
            List<SerialRange> refused,
            @Nullable StopReason stop) {

        static final Receipt NOTHING = new Receipt(List.of(), List.of(), null);

        public Receipt {
            withdrawn = List.copyOf(withdrawn);
            refused = List.copyOf(refused);
        }
    }

    /** Why a run is to stop. */
    enum StopReason {
        CANCELLED,
        ENDED,
        NOT_ADMITTED
    }

    /** What came out since the last report. */
    record Report(List<String> printed, List<ExplainedSerial> reprinted, List<ExplainedSerial> spoiled) {

        boolean isEmpty() {
            return printed.isEmpty() && reprinted.isEmpty() && spoiled.isEmpty();
        }
    }

    /** Tells nobody: a run from a file. */
    RunReports NONE = new RunReports() {
        @Override
        public String start(String job, String printer, boolean takeOver, String key) {
            return "local";
        }

        @Override
        public Receipt report(String run, Report report, String key) {
            return Receipt.NOTHING;
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
    Receipt report(String run, Report report, String key);

    /** The run is over. */
    void end(String run, String key);
}
