package vn.nguon.stamp.press.run;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.JobId;

/** A workstation printing a job, as often interrupted as need be. */
public sealed interface PrintRun {

    /** How it began. */
    Begun begun();

    /** When it last reported. */
    Instant heardAt();

    default RunId id() {
        return begun().id();
    }

    /** What a run can be; who tells the states apart does it by a {@code switch} without default. */
    enum State {
        GOING,
        INTERRUPTED,
        ENDED
    }

    /** What it is at that time: one that goes on and was silent for a day is interrupted. */
    State state(Instant now);

    /** Who ended it; null while it goes on. */
    @Nullable Ending ending();

    /** Who ended a run, and when. */
    record Ending(String by, Instant at) {}

    /** Has the job to itself. */
    record Going(Begun begun, Instant heardAt) implements PrintRun {

        private static final Duration SILENCE = Duration.ofDays(1);

        @Override
        public State state(Instant now) {
            return heardAt.plus(SILENCE).isBefore(now) ? State.INTERRUPTED : State.GOING;
        }

        @Override
        public @Nullable Ending ending() {
            return null;
        }
    }

    /** Came to its end, or another took the job over. */
    record Ended(Begun begun, Instant heardAt, Ending ending) implements PrintRun {
        @Override
        public State state(Instant now) {
            return State.ENDED;
        }
    }

    /**
     * How it began.
     *
     * @param printer the printer's address as the workstation knows it, {@code "tcp://192.168.1.50:9100"}
     */
    record Begun(RunId id, JobId job, OrderId order, String printer, String by, Instant at) {}
}
