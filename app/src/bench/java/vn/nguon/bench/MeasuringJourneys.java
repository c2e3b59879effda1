package vn.nguon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nguon.bench.filling.BenchFarm;
import vn.nguon.trace.LotId;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Journeys;

/** A journey as long as they get: 3 crops, 27 harvests, 9 dryings, one packing, and 160 times somebody cared. */
final class MeasuringJourneys {

    private static final int CROPS = 3;
    private static final int CARE = 160;
    private static final int ROUNDS = 200;

    private final BenchFarm benchFarm;
    private final Journeys journeys;

    MeasuringJourneys(BenchFarm benchFarm, Journeys journeys) {
        this.benchFarm = benchFarm;
        this.journeys = journeys;
    }

    List<BenchmarkRow> measure() {
        LotId lot = grow();
        Journey journey = walk(lot);
        MeasuredSeries.timed(ROUNDS, () -> walk(lot));
        MeasuredSeries times = MeasuredSeries.timed(ROUNDS, () -> walk(lot));
        return List.of(new BenchmarkRow(
                "journey of %d lots and %d events, not cached"
                        .formatted(journey.lots().size(), journey.events().size()),
                "≤ 15 ms",
                "median %.1f ms, p95 %.1f ms (%d walks)".formatted(times.millisAt(0.5), times.millisAt(0.95), ROUNDS),
                times.millisAt(0.5) <= 15));
    }

    private LotId grow() {
        List<String> crops = new ArrayList<>();
        for (int i = 0; i < CROPS; i++) {
            crops.add(benchFarm.sow());
        }
        for (int i = 0; i < CARE; i++) {
            benchFarm.care(crops.get(i % CROPS));
        }
        List<String> dried = new ArrayList<>();
        for (String crop : crops) {
            for (int batch = 0; batch < 3; batch++) {
                dried.add(benchFarm.dry(
                        List.of(benchFarm.harvest(crop, 40), benchFarm.harvest(crop, 40), benchFarm.harvest(crop, 40)),
                        40));
            }
        }
        return new LotId(UUID.fromString(benchFarm.pack(dried, 120, 1000)));
    }

    private Journey walk(LotId lot) {
        return journeys.behind(lot).blockOptional().orElseThrow();
    }
}
