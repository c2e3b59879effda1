package vn.nguon.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Figures of one kind, in ascending order. */
record MeasuredSeries(long[] sorted) {

    private static final double NANOS_PER_MILLI = 1e6;

    static MeasuredSeries of(long... figures) {
        long[] sorted = figures.clone();
        Arrays.sort(sorted);
        return new MeasuredSeries(sorted);
    }

    /** What the rounds gave, one after the other. */
    static MeasuredSeries of(int rounds, LongSupplier round) {
        long[] figures = new long[rounds];
        Arrays.setAll(figures, i -> round.getAsLong());
        return of(figures);
    }

    /** How long the act takes, in nanoseconds, each time. */
    static MeasuredSeries timed(int rounds, Runnable act) {
        return of(rounds, () -> {
            long start = System.nanoTime();
            act.run();
            return System.nanoTime() - start;
        });
    }

    int size() {
        return sorted.length;
    }

    long median() {
        return at(0.5);
    }

    /** The smallest figure that this share of all does not exceed. */
    long at(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** As {@link #at}, of nanoseconds. */
    double millisAt(double share) {
        return at(share) / NANOS_PER_MILLI;
    }
}
