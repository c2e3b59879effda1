package vn.nguon.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a start is felt by 64 phones that go on scanning: a platform that asked itself before it said that it was ready
 * ({@code nguon.first-requests}) beside one that did not, in turn.
 */
final class MeasuringFirstScans {

    private static final int CLIENTS = 64;
    private static final int ROUNDS = 3;
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration UNTIL_TEN = Duration.ofSeconds(7);
    private static final Duration UNTIL_WARM = Duration.ofSeconds(22);

    private final PlatformProcess process;
    private final List<String> stamps;

    /** @param stamps that are on goods in the process's home */
    MeasuringFirstScans(PlatformProcess process, List<String> stamps) {
        this.process = process;
        this.stamps = stamps;
    }

    private record Felt(
            double ready, double firstRequest, double firstRate, double firstP99, double atTen, double warm) {}

    List<BenchmarkRow> measure() {
        List<Felt> without = new ArrayList<>();
        List<Felt> with = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            without.add(felt("0s"));
            with.add(felt("2s"));
        }
        return List.of(
                row("start, then scans at once; it asks itself nothing before", without),
                row("start, then scans at once; it asks itself for 2 s before it is ready", with));
    }

    private Felt felt(String asksItself) {
        return process.started(List.of("--nguon.first-requests=" + asksItself), (port, nanos) -> {
            LoadGenerator one = new LoadGenerator(port, 1);
            LoadGenerator crowd = new LoadGenerator(port, CLIENTS);
            double first = one.each(stamps.subList(0, 1)).latencies().millisAt(1);
            LoadGenerator.Outcome early = crowd.during(FIRST, stamps);
            crowd.during(UNTIL_TEN, stamps);
            LoadGenerator.Outcome atTen = crowd.during(FIRST, stamps);
            crowd.during(UNTIL_WARM, stamps);
            LoadGenerator.Outcome warm = crowd.during(FIRST, stamps);
            return new Felt(
                    nanos / 1e9,
                    first,
                    early.perSecond(),
                    early.latencies().millisAt(0.99),
                    atTen.perSecond(),
                    warm.perSecond());
        });
    }

    private static BenchmarkRow row(String what, List<Felt> all) {
        double first = median(all, Felt::firstRequest);
        double rate = median(all, Felt::firstRate);
        double p99 = median(all, Felt::firstP99);
        double share = median(all, felt -> felt.atTen() / felt.warm());
        return new BenchmarkRow(
                what,
                "first request ≤ 50 ms; ≥ 2,500 a second and p99 ≤ 150 ms in the first 3 s; half the warm rate after 10 s",
                "ready after %.1f s; first request %.0f ms; %,.0f a second, p99 %.0f ms in the first 3 s; after 10 s %.2f of the %,.0f a second after 35 s (medians of %d)"
                        .formatted(median(all, Felt::ready), first, rate, p99, share, median(all, Felt::warm), ROUNDS),
                first <= 50 && rate >= 2_500 && p99 <= 150 && share >= 0.5);
    }

    private static double median(List<Felt> all, ToDoubleFunction<Felt> figure) {
        return all.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(all.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
