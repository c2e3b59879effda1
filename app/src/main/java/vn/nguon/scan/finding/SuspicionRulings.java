package vn.nguon.scan.finding;

import java.time.Instant;
import java.util.Map;

/**
 * What inspectors said of the suspicions about a stamp, by the names of the rules.
 *
 * @param cleared   the latest time that there was nothing wrong
 * @param confirmed when a suspicion was found to be right; that is not taken back
 */
public record SuspicionRulings(Map<String, ScanBaseline> cleared, Map<String, Instant> confirmed) {

    /** Nobody said anything. */
    public static final SuspicionRulings NONE = new SuspicionRulings(Map.of(), Map.of());

    public SuspicionRulings {
        cleared = Map.copyOf(cleared);
        confirmed = Map.copyOf(confirmed);
    }
}
