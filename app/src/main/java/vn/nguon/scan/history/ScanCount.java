package vn.nguon.scan.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.network.ScanDay;

/**
 * Counts the scans of one stamp on this node: what the database has, and what waits to be written. Every write brings
 * the database's own total along, so that the scans of other nodes are seen with the next write.
 *
 * <p>Of each stamp there is one for as long as anybody holds it ({@link ScanCounts}): what is read anew is told to it, and
 * what waits stays with it.
 */
public final class ScanCount {

    private static final int MOST_SIGHTINGS = 20;
    private static final int MOST_DAYS = 60;

    private final long order;
    private final long number;

    private long written;
    private long waiting;
    private @Nullable Instant first;
    private List<RegionSighting> sightings = List.of();
    private final NavigableMap<LocalDate, Integer> networks = new TreeMap<>();
    private SuspicionRulings suspicionRulings = SuspicionRulings.NONE;

    /** The number of the question that told the {@link #suspicionRulings}. */
    private long asked;

    ScanCount(long order, long number) {
        this.order = order;
        this.number = number;
    }

    public long order() {
        return order;
    }

    public long number() {
        return number;
    }

    /**
     * Takes in what the database answered.
     *
     * @param question the number of the question, which is higher than that of any asked earlier: answers may overtake
     *                 each other, and the older tells nothing new
     */
    synchronized ScanCount learn(StoredHistory stored, long question) {
        // While some wait, the answer may or may not have counted those that are being written. What is counted here is
        // right, and their write brings the total. Once none wait, both are true and the later one is higher.
        if (waiting == 0) {
            written = Math.max(written, stored.scans());
        }
        if (first == null || (stored.first() != null && stored.first().isBefore(first))) {
            first = stored.first();
        }
        sightings = latest(Stream.concat(sightings.stream(), stored.sightings().stream()));
        if (question > asked) {
            asked = question;
            suspicionRulings = stored.rulings();
        }
        stored.days().forEach(this::counted);
        return this;
    }

    /** The history with one scan more, which is now. */
    public synchronized ScanHistory scanned(Instant now) {
        waiting++;
        if (first == null) {
            first = now;
        }
        return new ScanHistory(written + waiting, first, now, sightings, days(), suspicionRulings);
    }

    /** The history as it stands, for a reader who does not scan. */
    public synchronized ScanHistory seen(Instant now) {
        return new ScanHistory(
                written + waiting, first == null ? now : first, now, sightings, days(), suspicionRulings);
    }

    /** Whether scans of this node are on their way to the database. */
    synchronized boolean waits() {
        return waiting > 0;
    }

    /** So many networks were counted on that day; answers may overtake each other, and counts only grow. */
    synchronized void counted(ScanDay day) {
        networks.merge(day.day(), day.networks(), Math::max);
        if (networks.size() > MOST_DAYS) {
            networks.pollFirstEntry();
        }
    }

    private List<ScanDay> days() {
        return networks.entrySet().stream()
                .map(day -> new ScanDay(day.getKey(), day.getValue()))
                .toList();
    }

    synchronized void sighted(RegionSighting sighting) {
        sightings = latest(Stream.concat(sightings.stream(), Stream.of(sighting)));
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

    /** One that was just said may be known already, or not yet stand in an answer that was on its way. */
    private static List<RegionSighting> latest(Stream<RegionSighting> all) {
        List<RegionSighting> inOrder =
                all.distinct().sorted(Comparator.comparing(RegionSighting::at)).toList();
        return inOrder.subList(Math.max(0, inOrder.size() - MOST_SIGHTINGS), inOrder.size());
    }
}
