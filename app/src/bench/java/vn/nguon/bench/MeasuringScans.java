package vn.nguon.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.nguon.bench.filling.ApiMember;
import vn.nguon.bench.filling.BenchFarm;
import vn.nguon.bench.filling.HalfSent;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampSerial;

/** Scans by 64 phones at once: of stamps that were scanned before, and of stamps that nobody ever scanned. */
final class MeasuringScans {

    private static final int CLIENTS = 64;

    /** So many that none is scanned suspiciously often. */
    private static final int WARM_STAMPS = 20_000;

    private static final int HALF_SENT = 2_000;

    /** They are ended after ten seconds. */
    private static final Duration HELD = Duration.ofSeconds(6);

    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(8);

    /** Stamps are looked up with their neighbours, and no neighbour is to be asked for twice. */
    private static final int APART = 4096;

    private static final int COLD = 2_000;

    /** Until Java has compiled what a scan takes that nothing is known of. */
    private static final int WARM_UP = 25;

    /** A journey reads what happened to all goods of the same crop. */
    private static final int LOTS_PER_CROP = 10;

    private final BenchFarm benchFarm;
    private final ApiMember passerBy;
    private final StaticPage staticPage;
    private final StampKey key;
    private final DatabaseCounts databaseCounts;
    private final LoadGenerator loadGenerator;
    private final int port;
    private List<String> warmStamps = List.of();

    /** A stamp whose scan makes known what all scans of a round have in common. */
    private String warmStamp = "";

    MeasuringScans(
            BenchFarm benchFarm,
            ApiMember passerBy,
            StaticPage staticPage,
            StampKey key,
            DatabaseCounts databaseCounts,
            int port) {
        this.benchFarm = benchFarm;
        this.passerBy = passerBy;
        this.staticPage = staticPage;
        this.key = key;
        this.databaseCounts = databaseCounts;
        this.loadGenerator = new LoadGenerator(port, CLIENTS);
        this.port = port;
    }

    List<BenchmarkRow> measure() {
        return List.of(
                warm(),
                whileOthersSentHalf(),
                cold("scan of a stamp not in any cache", onOneLot()),
                cold("the same, and its lot is in no cache either", onLotsOfTheirOwn()));
    }

    private BenchmarkRow warm() {
        String crop = benchFarm.sow();
        IntStream.range(0, 3).forEach(time -> benchFarm.care(crop));
        String lot = benchFarm.pack(List.of(benchFarm.harvest(crop, 1000)), 1000, WARM_STAMPS);
        long first = MeasuringStamps.number(benchFarm.issue(benchFarm.order(WARM_STAMPS)));
        benchFarm.activate(serial(first), serial(first + WARM_STAMPS - 1), lot);
        List<String> stamps = LongStream.range(first, first + WARM_STAMPS)
                .mapToObj(this::path)
                .toList();
        byte[] page = passerBy.page(stamps.get(0));
        staticPage.show(page);
        List<String> same = List.of(StaticPage.PATH);
        loadGenerator.each(stamps);
        loadGenerator.during(ROUND, same);
        List<LoadGenerator.Outcome> scans = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        List<Double> statics = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            LoadGenerator.Outcome plain = loadGenerator.during(ROUND, same);
            LoadGenerator.Outcome scanned = loadGenerator.during(ROUND, stamps);
            scans.add(scanned);
            statics.add(plain.perSecond());
            ratios.add(scanned.perSecond() / plain.perSecond());
        }
        requireGenuine(stamps);
        warmStamps = stamps;
        double ratio = median(ratios);
        double p99 = median(millis(scans, 0.99));
        return new BenchmarkRow(
                "genuine scan page of %,d bytes, warm, scans recorded".formatted(page.length),
                "≥ 0.5 of a static page's requests a second; p99 ≤ 25 ms at 64 connections",
                "ratio %.2f: %,.0f of %,.0f a second; p50 %.1f ms, p99 %.1f ms (medians of %d rounds of %d s each)"
                        .formatted(
                                ratio,
                                median(scans.stream()
                                        .map(LoadGenerator.Outcome::perSecond)
                                        .toList()),
                                median(statics),
                                median(millis(scans, 0.5)),
                                p99,
                                ROUNDS,
                                ROUND.toSeconds()),
                ratio >= 0.5 && p99 <= 25);
    }

    private BenchmarkRow whileOthersSentHalf() {
        try (HalfSent strangers = new HalfSent(port, HALF_SENT)) {
            List<LoadGenerator.Outcome> scans = List.of(loadGenerator.during(HELD, warmStamps));
            double p99 = median(millis(scans, 0.99));
            return new BenchmarkRow(
                    "the same, while %,d requests of strangers are half sent".formatted(strangers.count()),
                    "p99 ≤ 100 ms at 64 connections",
                    "p50 %.1f ms, p99 %.1f ms, %,.0f a second (one round of %d s)"
                            .formatted(
                                    median(millis(scans, 0.5)),
                                    p99,
                                    scans.get(0).perSecond(),
                                    HELD.toSeconds()),
                    p99 <= 100);
        }
    }

    /** One scan tells the lot's story, and that of another stamp before each round; only the stamps are new. */
    private List<String> onOneLot() {
        long count = (long) COLD * APART;
        String lot = benchFarm.pack(List.of(benchFarm.harvest(benchFarm.sow(), count)), count, count);
        long first = MeasuringStamps.number(benchFarm.issue(benchFarm.order(count)));
        benchFarm.activate(serial(first), serial(first + count - 1), lot);
        warmStamp = path(first + 1);
        return LongStream.range(1, COLD).mapToObj(i -> path(first + i * APART)).toList();
    }

    private List<String> onLotsOfTheirOwn() {
        long first = MeasuringStamps.number(benchFarm.issue(benchFarm.order((long) COLD * APART)));
        List<String> paths = new ArrayList<>();
        String harvested = "";
        for (int i = 0; i < COLD; i++) {
            if (i % LOTS_PER_CROP == 0) {
                String crop = benchFarm.sow();
                benchFarm.care(crop);
                harvested = benchFarm.harvest(crop, LOTS_PER_CROP);
            }
            String lot = benchFarm.pack(List.of(harvested), 1, 25);
            long stamp = first + (long) i * APART;
            benchFarm.activate(serial(stamp), serial(stamp + 24), lot);
            paths.add(path(stamp));
        }
        return paths;
    }

    /** Scans stamps that are far from each other, and each time makes the platform forget them before. */
    private BenchmarkRow cold(String what, List<String> paths) {
        for (int round = 0; round < WARM_UP; round++) {
            anew(paths);
        }
        forgetAll();
        double queries = (double) QueryCounter.during(() -> loadGenerator.each(paths)) / paths.size();
        List<LoadGenerator.Outcome> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(anew(paths));
        }
        requireGenuine(paths);
        double p95 = median(millis(rounds, 0.95));
        return new BenchmarkRow(
                what,
                "≤ 3 queries; p95 ≤ 30 ms at 64 connections",
                "%.2f queries, those that record scans and those of background work included; p50 %.1f ms, p95 %.1f ms, %,.0f a second (medians of %d rounds of %,d scans)"
                        .formatted(
                                queries,
                                median(millis(rounds, 0.5)),
                                p95,
                                median(rounds.stream()
                                        .map(LoadGenerator.Outcome::perSecond)
                                        .toList()),
                                ROUNDS,
                                paths.size()),
                queries <= 3 && p95 <= 30);
    }

    private LoadGenerator.Outcome anew(List<String> paths) {
        forgetAll();
        return loadGenerator.each(paths);
    }

    private void forgetAll() {
        databaseCounts.forgetAll();
        passerBy.page(warmStamp);
    }

    private static List<Double> millis(List<LoadGenerator.Outcome> rounds, double share) {
        return rounds.stream().map(round -> round.latencies().millisAt(share)).toList();
    }

    private void requireGenuine(List<String> paths) {
        for (String path : List.of(paths.get(0), paths.get(paths.size() - 1))) {
            String verdict = passerBy.read(path).path("verdict").asString();
            if (!verdict.equals("genuine")) {
                throw new IllegalStateException(path + " was to be genuine and is " + verdict);
            }
        }
    }

    private String path(long number) {
        return "/S/" + key.code(new StampNumber(number));
    }

    private static String serial(long number) {
        return StampSerial.of(number).toString();
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
