package vn.nguon.scan.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What is known of a stamp's scans at one moment.
 *
 * @param scans     how often it was scanned
 * @param first     when it was scanned first
 * @param last      when it was scanned last
 * @param sightings the latest ones that have a region, in the order of time
 * @param cleared   names of the rules that an inspector looked into for this stamp and found nothing wrong
 */
public record History(long scans, Instant first, Instant last, List<Sighting> sightings, Set<String> cleared) {

    public History {
        sightings = List.copyOf(sightings);
        cleared = Set.copyOf(cleared);
    }
}
