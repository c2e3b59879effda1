package vn.nguon.pages.chart;

import java.util.List;
import java.util.stream.LongStream;

/** The numbers beside a chart: few, round, from zero to no less than the largest value. */
record ChartScale(long step, int steps) {

    private static final int MOST_STEPS = 4;

    static ChartScale upTo(long largest) {
        long step = 1;
        for (int i = 0; (long) MOST_STEPS * step < largest; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new ChartScale(step, (int) Math.max(1, Math.min(MOST_STEPS, (largest + step - 1) / step)));
    }

    long top() {
        return step * steps;
    }

    List<Long> ticks() {
        return LongStream.rangeClosed(0, steps).map(i -> i * step).boxed().toList();
    }
}
