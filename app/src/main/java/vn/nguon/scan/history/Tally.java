package vn.nguon.scan.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the scans of one stamp on this node: what the database has, and what waits to be written. Every write brings
 * the database's own total along, so that the scans of other nodes are seen with the next write.
 */
public final class Tally {

    private static final int MOST_SIGHTINGS = 20;

    private final long order;
    private final long number;
    private final Set<String> cleared;

    private long written;
    private long waiting;
    private @Nullable Instant first;
    private List<Sighting> sightings;

    Tally(
            long order,
            long number,
            long written,
            @Nullable Instant first,
            List<Sighting> sightings,
            Set<String> cleared) {
        this.order = order;
        this.number = number;
        this.written = written;
        this.first = first;
        this.sightings = List.copyOf(sightings);
        this.cleared = Set.copyOf(cleared);
    }

    public long order() {
        return order;
    }

    public long number() {
        return number;
    }

    /** The history with one scan more, which is now. */
    public synchronized History scanned(Instant now) {
        waiting++;
        if (first == null) {
            first = now;
        }
        return new History(written + waiting, first, now, sightings, cleared);
    }

    /** The history as it stands, for a reader who does not scan. */
    public synchronized History seen(Instant now) {
        return new History(written + waiting, first == null ? now : first, now, sightings, cleared);
    }

    synchronized void sighted(Sighting sighting) {
        List<Sighting> latest = new ArrayList<>(sightings);
        latest.add(sighting);
        sightings = List.copyOf(latest.subList(Math.max(0, latest.size() - MOST_SIGHTINGS), latest.size()));
    }

    /**
     * So many of the waiting scans are in the database now.
     *
     * @param total what the database counts, or null where a write was repeated and nothing new was counted
     */
    synchronized void written(int scans, @Nullable Long total) {
        waiting -= scans;
        written = total == null ? written + scans : total;
    }

    /** So many of the waiting scans are lost. */
    synchronized void lost(int scans) {
        waiting -= scans;
    }
}
