package vn.nguon.scan.suspicion;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the unusual begins, {@code nguon.suspicion.…}. What one client, or a few, can bring about is told inspectors
 * only; see {@code docs/spec/scan.md} for what each of these costs whom.
 *
 * @param mostScans          more scans than this are many for one package, whoever made them
 * @param manyNetworks       so many networks on one day are many for one package
 * @param manyNetworksDays   on so many days, and everybody is told
 * @param manyNetworksWithin if those are in this time
 * @param farApartKilometres two scans at least so far apart
 * @param farApartWithin     and within this time are too far apart
 * @param farApartPairs      so many pairs of them, each network being in one pair a day
 * @param farApartDays       on so many days, and everybody is told
 * @param longAfterExpiry    so long after its last good day nobody has a package any more
 * @param longAfterRetail    nor so long after it went on sale, where no last day is known
 */
@ConfigurationProperties("nguon.suspicion")
record SuspicionThresholds(
        @DefaultValue("100") long mostScans,
        @DefaultValue("10") int manyNetworks,
        @DefaultValue("3") int manyNetworksDays,
        @DefaultValue("30d") Duration manyNetworksWithin,
        @DefaultValue("300") double farApartKilometres,
        @DefaultValue("1h") Duration farApartWithin,
        @DefaultValue("3") int farApartPairs,
        @DefaultValue("2") int farApartDays,
        @DefaultValue("180d") Duration longAfterExpiry,
        @DefaultValue("730d") Duration longAfterRetail) {}
