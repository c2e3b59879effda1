package vn.nguon.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Figures of the second third of the time held against those of the last; in the first, caches fill. Medians, so that one
 * odd moment is none.
 */
final class SoakGrowth {

    private static final double MUCH = 1.15;

    /** Less than that is nothing, whatever it is a share of: a megabyte, a thread, a connection. */
    private static final int LITTLE = 12;

    private SoakGrowth() {}

    /** A sentence for each figure that grows. */
    static List<String> in(List<Map<String, Long>> samples) {
        List<String> growing = new ArrayList<>();
        if (samples.size() < 3) {
            growing.add("there are too few samples to say: " + samples.size());
            return growing;
        }
        int third = samples.size() / 3;
        for (String what : samples.get(0).keySet()) {
            long before = median(samples.subList(samples.size() - 2 * third, samples.size() - third), what);
            long after = median(samples.subList(samples.size() - third, samples.size()), what);
            if (after > before * MUCH && after > before + LITTLE) {
                growing.add("%s grow from %,d to %,d".formatted(what, before, after));
            }
        }
        long kept = median(samples.subList(samples.size() - third, samples.size()), "connections of the pool in use");
        if (kept > 1) {
            growing.add(kept + " connections of the pool are in use while nobody asks anything");
        }
        return growing;
    }

    static long median(List<Map<String, Long>> samples, String what) {
        List<Long> sorted = samples.stream()
                .map(sample -> sample.getOrDefault(what, 0L))
                .sorted()
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
