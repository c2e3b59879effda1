package vn.nguon.scan.history;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.scan.network.NetworkCounts;
import vn.nguon.scan.network.NetworkName;
import vn.nguon.scan.network.NotScannedFromHere;
import vn.nguon.scan.region.Region;
import vn.nguon.stamp.Stamp;

/** Writes down in which province somebody who scanned agreed to say they are. */
@Component
public class RegionSightings {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PAUSES = 100;
    private static final int PAUSES_FOR_OTHER_NODES = 3;

    private final ScanCounts scanCounts;
    private final ScanHistories scanHistories;
    private final NetworkCounts networks;
    private final Clock clock;

    RegionSightings(ScanCounts scanCounts, ScanHistories scanHistories, NetworkCounts networks, Clock clock) {
        this.scanCounts = scanCounts;
        this.scanHistories = scanHistories;
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * Adds a sighting of the stamp, now. What a network says first on a day stands, and what it says afterwards changes
     * nothing.
     *
     * @throws NotScannedFromHere if the stamp was not scanned from that network today
     */
    public Mono<Void> add(Stamp.Issued stamp, Region region, ClientNetwork network) {
        return scanCounts
                .of(stamp.origin().order().value(), stamp.number().value())
                .flatMap(tally -> scannedFrom(tally, network).flatMap(name -> add(tally, region, name)));
    }

    private Mono<Void> add(ScanCount tally, Region region, NetworkName name) {
        RegionSighting regionSighting = new RegionSighting(clock.instant().truncatedTo(ChronoUnit.MICROS), region);
        return scanHistories
                .add(tally, regionSighting, name)
                .filter(isNew -> isNew)
                .doOnNext(isNew -> tally.sighted(regionSighting))
                .then();
    }

    /** The scan is written down a moment after it was answered, perhaps by another node. */
    private Mono<NetworkName> scannedFrom(ScanCount tally, ClientNetwork network) {
        return networks.scannedFrom(tally.order(), tally.number(), network)
                .repeatWhenEmpty(
                        times -> times.takeWhile(time -> time < (tally.waits() ? PAUSES : PAUSES_FOR_OTHER_NODES))
                                .concatMap(time -> Mono.just(time).delayElement(PAUSE)))
                .switchIfEmpty(Mono.error(NotScannedFromHere::new));
    }
}
