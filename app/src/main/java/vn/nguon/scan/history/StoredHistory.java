package vn.nguon.scan.history;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the database knew of a stamp's scans at one moment.
 *
 * @param scans     how many are written
 * @param first     the first of them, if there is one
 * @param sightings the latest ones, in the order of time
 * @param cleared   names of the rules that an inspector looked into for this stamp and found nothing wrong
 */
record StoredHistory(long scans, @Nullable Instant first, List<Sighting> sightings, Set<String> cleared) {

    StoredHistory {
        sightings = List.copyOf(sightings);
        cleared = Set.copyOf(cleared);
    }
}
