package vn.nguon.scan.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nguon.scan.finding.ScanBaseline;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.region.Region;

/**
 * What is known of a stamp's scans at one moment.
 *
 * @param scans     how often it was scanned
 * @param first     when it was scanned first
 * @param last      when it was scanned last
 * @param sightings the latest ones that have a region, in the order of time; of each network one a day
 * @param days      the latest days on which it was scanned, in their order, and from how many networks
 * @param rulings   what inspectors said of the suspicions about it
 */
public record ScanHistory(
        long scans,
        Instant first,
        Instant last,
        List<RegionSighting> sightings,
        List<ScanDay> days,
        SuspicionRulings rulings) {

    public ScanHistory {
        sightings = List.copyOf(sightings);
        days = List.copyOf(days);
    }

    /** How many of the sightings were in each region, in the order in which they were first seen. */
    public Map<Region, Long> regions() {
        Map<Region, Long> counts = new LinkedHashMap<>();
        sightings.forEach(sighting -> counts.merge(sighting.region(), 1L, Long::sum));
        return counts;
    }

    /** What happened since an inspector found nothing wrong. */
    public ScanHistory since(ScanBaseline cleared) {
        return new ScanHistory(
                Math.max(0, scans - cleared.scans()),
                first.isAfter(cleared.at()) ? first : cleared.at(),
                last,
                sightings.stream()
                        .filter(sighting -> sighting.at().isAfter(cleared.at()))
                        .toList(),
                days.stream().flatMap(day -> left(day, cleared)).toList(),
                rulings);
    }

    private static Stream<ScanDay> left(ScanDay day, ScanBaseline cleared) {
        int order = day.day().compareTo(ScanDay.of(cleared.at()));
        if (order != 0) {
            return order > 0 ? Stream.of(day) : Stream.empty();
        }
        int more = day.networks() - cleared.networks();
        return more > 0 ? Stream.of(new ScanDay(day.day(), more)) : Stream.empty();
    }
}
