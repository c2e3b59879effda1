package vn.nguon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nguon.bench.filling.Farm;
import vn.nguon.trace.LotId;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Journeys;

/** A journey as long as they get: 3 crops, 27 harvests, 9 dryings, one packing, and 160 times somebody cared. */
final class MeasuringJourneys {

    private static final int CROPS = 3;
    private static final int CARE = 160;
    private static final int ROUNDS = 200;

    private final Farm farm;
    private final Journeys journeys;

    MeasuringJourneys(Farm farm, Journeys journeys) {
        this.farm = farm;
        this.journeys = journeys;
    }

    List<Row> measure() {
        LotId lot = grow();
        Journey journey = walk(lot);
        Series.timed(ROUNDS, () -> walk(lot));
        Series times = Series.timed(ROUNDS, () -> walk(lot));
        return List.of(new Row(
                "journey of %d lots and %d events, not cached"
                        .formatted(journey.lots().size(), journey.events().size()),
                "≤ 15 ms",
                "median %.1f ms, p95 %.1f ms (%d walks)".formatted(times.millisAt(0.5), times.millisAt(0.95), ROUNDS),
                times.millisAt(0.5) <= 15));
    }

    private LotId grow() {
        List<String> crops = new ArrayList<>();
        for (int i = 0; i < CROPS; i++) {
            crops.add(farm.sow());
        }
        for (int i = 0; i < CARE; i++) {
            farm.care(crops.get(i % CROPS));
        }
        List<String> dried = new ArrayList<>();
        for (String crop : crops) {
            for (int batch = 0; batch < 3; batch++) {
                dried.add(
                        farm.dry(List.of(farm.harvest(crop, 40), farm.harvest(crop, 40), farm.harvest(crop, 40)), 40));
            }
        }
        return new LotId(UUID.fromString(farm.pack(dried, 120, 1000)));
    }

    private Journey walk(LotId lot) {
        return journeys.behind(lot).blockOptional().orElseThrow();
    }
}
