package vn.nguon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.nguon.bench.filling.BenchFarm;
import vn.nguon.stamp.code.CodeLines;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampSerial;

/** Issuing, streaming, reading and activating stamps by the million. */
final class MeasuringStamps {

    private static final long STAMPS = 10_000_000;
    private static final int ORDERS = 5;

    /** Acts that do not count, so that what counts does not run on code that Java has yet to compile. */
    private static final int WARMING_ORDERS = 50;

    private static final int WARMING_STAMPS = 300;

    private static final int ROUNDS = 7;
    private static final int CODES = 10_000;
    private static final int READINGS = 1_000_000;
    private static final long ROLL = 1_000_000;
    private static final long KILOGRAMS = 500_000;
    private static final int PAGE = 16 * 1024;
    private static final double NANOS_PER_SECOND = 1e9;

    private final BenchFarm benchFarm;
    private final DatabaseCounts databaseCounts;
    private final StampKey key;
    private final LiveHeap liveHeap;
    private final List<JsonNode> issued = new ArrayList<>();

    MeasuringStamps(BenchFarm benchFarm, DatabaseCounts databaseCounts, StampKey key, LiveHeap liveHeap) {
        this.benchFarm = benchFarm;
        this.databaseCounts = databaseCounts;
        this.key = key;
        this.liveHeap = liveHeap;
    }

    List<BenchmarkRow> measure() {
        return List.of(issuing(), streaming(), reading(), activating());
    }

    private BenchmarkRow issuing() {
        MeasuredSeries.timed(WARMING_ORDERS, () -> benchFarm.issue(benchFarm.order(1)));
        Map<String, Long> before = databaseCounts.rows();
        long[] growth = new long[ORDERS];
        MeasuredSeries times = MeasuredSeries.of(ORDERS, () -> {
            long order = benchFarm.order(STAMPS);
            long size = databaseCounts.size();
            long start = System.nanoTime();
            JsonNode answer = benchFarm.issue(order);
            long time = System.nanoTime() - start;
            growth[issued.size()] = databaseCounts.size() - size;
            issued.add(answer);
            return time;
        });
        Map<String, Long> rows = databaseCounts.rows();
        rows.replaceAll((table, count) -> (count - before.getOrDefault(table, 0L)) / ORDERS);
        rows.values().removeIf(more -> more == 0);
        long largest = MeasuredSeries.of(growth).at(1);
        return new BenchmarkRow(
                "issue an order of 10,000,000 stamps",
                "one row; ≤ 50 ms; database grows < 100 kB",
                "rows from ordering to issuing: %s; issuing %.1f ms (median of %d); database grows %,d kB at most"
                        .formatted(
                                rows.entrySet().stream()
                                        .map(table -> table.getValue() + " in " + table.getKey())
                                        .collect(Collectors.joining(", ")),
                                times.millisAt(0.5),
                                ORDERS,
                                largest / 1000),
                rows.getOrDefault("stamp_order", 0L) == 1 && times.millisAt(0.5) <= 50 && largest < 100_000);
    }

    private BenchmarkRow streaming() {
        long order = issued.get(0).path("id").asLong();
        liveHeap.peakSinceAsked();
        MeasuredSeries http =
                MeasuredSeries.timed(3, () -> benchFarm.owner().discard("/api/v1/stamp-orders/" + order + "/codes"));
        long memory = liveHeap.peakSinceAsked();
        MeasuredSeries alone = MeasuredSeries.timed(3, this::encode);
        double overHttp = perSecond(STAMPS, http.median());
        double encoded = perSecond(STAMPS, alone.median());
        return new BenchmarkRow(
                "stream 10,000,000 codes as CSV",
                "≥ 500,000 a second on one core; heap 256 MB",
                "over HTTP %,.0f a second, the client beside it; the encoder alone %,.0f a second on one core; heap in use after collections ≤ %,d MB"
                        .formatted(overHttp, encoded, memory),
                overHttp >= 500_000 && memory <= 256);
    }

    private void encode() {
        CodeLines lines = CodeLines.csv(key, "HTTPS://TEM.EXAMPLE.VN/S/");
        byte[] page = new byte[PAGE];
        int perPage = PAGE / lines.length();
        for (long number = 1; number <= STAMPS; number++) {
            lines.write(number, page, (int) (number % perPage) * lines.length());
        }
    }

    private BenchmarkRow reading() {
        List<String> codes = new ArrayList<>();
        for (long number = 1; number <= CODES; number++) {
            codes.add(key.code(new StampNumber(number * 997)).toString());
        }
        read(codes);
        MeasuredSeries rounds = MeasuredSeries.timed(ROUNDS, () -> read(codes));
        double rate = perSecond(READINGS, rounds.median());
        return new BenchmarkRow(
                "read and verify a code (parse, HMAC, compare)",
                "≥ 1,000,000 a second a core",
                "%,.0f a second on one core (median of %d rounds of %,d)".formatted(rate, ROUNDS, READINGS),
                rate >= 1_000_000);
    }

    private void read(List<String> codes) {
        int made = 0;
        for (int i = 0; i < READINGS; i++) {
            if (key.made(StampCode.read(codes.get(i % CODES)))) {
                made++;
            }
        }
        if (made != READINGS) {
            throw new IllegalStateException("a code of ours was not known again");
        }
    }

    private BenchmarkRow activating() {
        String lot = benchFarm.pack(
                List.of(benchFarm.harvest(benchFarm.sow(), KILOGRAMS)), KILOGRAMS, STAMPS + WARMING_STAMPS);
        long first = number(issued.get(1));
        int rolls = (int) (STAMPS / ROLL);
        long warming = number(benchFarm.issue(benchFarm.order(WARMING_STAMPS)));
        for (long stamp = warming; stamp < warming + WARMING_STAMPS; stamp++) {
            benchFarm.activate(
                    StampSerial.of(stamp).toString(), StampSerial.of(stamp).toString(), lot);
        }
        List<Long> starts = new ArrayList<>();
        MeasuredSeries times = MeasuredSeries.timed(rolls, () -> {
            long start = first + starts.size() * ROLL;
            starts.add(start);
            benchFarm.activate(
                    StampSerial.of(start).toString(),
                    StampSerial.of(start + ROLL - 1).toString(),
                    lot);
        });
        return new BenchmarkRow(
                "activate a range of 1,000,000",
                "≤ 10 ms",
                "%.1f ms over HTTP, from request to answer (median of %d; the fastest %.1f ms)"
                        .formatted(times.millisAt(0.5), rolls, times.millisAt(0)),
                times.millisAt(0.5) <= 10);
    }

    /** The number of an order's first stamp. */
    static long number(JsonNode order) {
        return StampSerial.read("firstSerial", order.path("firstSerial").asString())
                .number()
                .value();
    }

    private static double perSecond(long count, long nanos) {
        return count * NANOS_PER_SECOND / nanos;
    }
}
