package vn.nguon.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.nguon.bench.filling.ApiMember;
import vn.nguon.bench.filling.BenchFarm;
import vn.nguon.stamp.code.StampKey;

/** Scans by five times as many phones as the platform answers most of; what that costs those who are answered. */
final class MeasuringOverload {

    private static final int PEAK = 64;
    private static final int STAMPS = 20_000;
    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration WARM_UP = Duration.ofSeconds(25);

    private final BenchFarm benchFarm;
    private final ApiMember passerBy;
    private final StaticPage staticPage;
    private final StampKey key;
    private final LoadGenerator peak;
    private final LoadGenerator crowd;

    MeasuringOverload(BenchFarm benchFarm, ApiMember passerBy, StaticPage staticPage, StampKey key, int port) {
        this.benchFarm = benchFarm;
        this.passerBy = passerBy;
        this.staticPage = staticPage;
        this.key = key;
        this.peak = new LoadGenerator(port, PEAK);
        this.crowd = new LoadGenerator(port, 5 * PEAK);
    }

    List<BenchmarkRow> measure() {
        List<String> stamps = ActivatedStamps.paths(benchFarm, key, STAMPS);
        staticPage.show(passerBy.page(stamps.get(0)));
        peak.each(stamps);
        peak.during(WARM_UP, stamps);
        return List.of(
                compared("genuine scan page", stamps),
                compared(
                        "the same bytes as a static page, which tells what connections cost",
                        List.of(StaticPage.PATH)));
    }

    /** Rounds alternate, so that a machine that others use as well tells the same of both. */
    private BenchmarkRow compared(String what, List<String> paths) {
        List<Double> ratios = new ArrayList<>();
        List<Double> few = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        long refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            LoadGenerator.Outcome calm = peak.during(ROUND, paths);
            LoadGenerator.Outcome crowded = crowd.during(ROUND, paths);
            few.add(calm.perSecond());
            ratios.add(crowded.perSecond() / calm.perSecond());
            waits.add(crowded.latencies().millisAt(0.99));
            refused += crowded.refused();
        }
        double ratio = median(ratios);
        return new BenchmarkRow(
                "%s, warm, %d connections beside %d".formatted(what, 5 * PEAK, PEAK),
                "≥ 0.85 of the answers a second",
                "ratio %.2f (%.2f to %.2f) of %,.0f a second; p99 %.0f ms; %,d refused (medians of %d rounds of %d s each)"
                        .formatted(
                                ratio,
                                ratios.stream().min(Double::compare).orElseThrow(),
                                ratios.stream().max(Double::compare).orElseThrow(),
                                median(few),
                                median(waits),
                                refused,
                                ROUNDS,
                                ROUND.toSeconds()),
                ratio >= 0.85);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
