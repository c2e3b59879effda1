package vn.nguon.scan.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.network.ScanDay;

/**
 * What the database knew of a stamp's scans at one moment.
 *
 * @param scans     how many are written
 * @param first     the first of them, if there is one
 * @param sightings the latest ones, in the order of time
 * @param days      the latest days on which it was scanned, in their order
 * @param rulings   what inspectors said of the suspicions about it
 */
record StoredHistory(
        long scans,
        @Nullable Instant first,
        List<RegionSighting> sightings,
        List<ScanDay> days,
        SuspicionRulings rulings) {

    StoredHistory {
        sightings = List.copyOf(sightings);
        days = List.copyOf(days);
    }
}
