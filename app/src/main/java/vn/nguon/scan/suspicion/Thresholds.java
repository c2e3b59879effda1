package vn.nguon.scan.suspicion;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the unusual begins, {@code nguon.suspicion.…}.
 *
 * @param mostScans          more scans than this are too many for one package
 * @param farApartKilometres two scans at least so far apart
 * @param farApartWithin     and within this time are too far apart
 * @param longAfterExpiry    so long after its last good day nobody has a package any more
 * @param longAfterRetail    nor so long after it went on sale, where no last day is known
 */
@ConfigurationProperties("nguon.suspicion")
public record Thresholds(
        @DefaultValue("100") long mostScans,
        @DefaultValue("300") double farApartKilometres,
        @DefaultValue("1h") Duration farApartWithin,
        @DefaultValue("180d") Duration longAfterExpiry,
        @DefaultValue("730d") Duration longAfterRetail) {}
