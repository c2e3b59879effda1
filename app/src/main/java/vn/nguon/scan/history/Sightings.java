package vn.nguon.scan.history;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.scan.region.Region;
import vn.nguon.stamp.Stamp;

/** Writes down in which province somebody who scanned agreed to say they are. */
@Component
public class Sightings {

    private final Tallies tallies;
    private final Histories histories;
    private final Clock clock;

    Sightings(Tallies tallies, Histories histories, Clock clock) {
        this.tallies = tallies;
        this.histories = histories;
        this.clock = clock;
    }

    /** Adds a sighting of the stamp, now. */
    public Mono<Void> add(Stamp.Issued stamp, Region region) {
        Sighting sighting = new Sighting(clock.instant().truncatedTo(ChronoUnit.MICROS), region);
        return tallies.of(stamp.origin().order().value(), stamp.number().value())
                .flatMap(
                        tally -> histories.add(tally, sighting).then(Mono.fromRunnable(() -> tally.sighted(sighting))));
    }
}
