package vn.nguon.stamp.press.run;

import java.time.Duration;
import java.time.Instant;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.JobId;

/** One workstation printing one job, as often interrupted as need be. */
public sealed interface PrintRun {

    /** How it began. */
    Begun begun();

    /** When it last reported. */
    Instant heardAt();

    default RunId id() {
        return begun().id();
    }

    /** Has the job to itself. */
    record Going(Begun begun, Instant heardAt) implements PrintRun {

        private static final Duration SILENCE = Duration.ofDays(1);

        /** Whether nothing was heard of it for a day. */
        public boolean isInterrupted(Instant now) {
            return heardAt.plus(SILENCE).isBefore(now);
        }
    }

    /** Came to its end, or another took the job over. */
    record Ended(Begun begun, Instant heardAt, String by, Instant at) implements PrintRun {}

    /**
     * How it began.
     *
     * @param printer the printer's address as the workstation knows it, {@code "tcp://192.168.1.50:9100"}
     */
    record Begun(RunId id, JobId job, OrderId order, String printer, String by, Instant at) {}
}
