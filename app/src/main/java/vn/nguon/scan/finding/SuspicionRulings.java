package vn.nguon.scan.finding;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What inspectors said of the suspicions about a stamp, by the names of the rules, and of what consumers reported of it.
 *
 * @param cleared   the latest time that there was nothing wrong
 * @param confirmed when a suspicion was found to be right; that is not taken back
 * @param findings  all that was found to be so
 */
public record SuspicionRulings(
        Map<String, ScanBaseline> cleared, Map<String, Instant> confirmed, List<ConfirmedFinding> findings) {

    /** Nobody said anything. */
    public static final SuspicionRulings NONE = new SuspicionRulings(Map.of(), Map.of(), List.of());

    /** What inspectors said of suspicions, nothing having been found of anything else. */
    public SuspicionRulings(Map<String, ScanBaseline> cleared, Map<String, Instant> confirmed) {
        this(cleared, confirmed, List.of());
    }

    public SuspicionRulings {
        cleared = Map.copyOf(cleared);
        confirmed = Map.copyOf(confirmed);
        findings = List.copyOf(findings);
    }

    /** The latest finding about that; null if there is none. */
    public @Nullable ConfirmedFinding latest(Finding.About about) {
        return findings.stream()
                .filter(finding -> finding.about() == about)
                .max(Comparator.comparing(ConfirmedFinding::at))
                .orElse(null);
    }
}
