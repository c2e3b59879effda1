package vn.nguon.scan.suspicion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Sentence;
import vn.nguon.scan.region.Region;

/**
 * A reason to think that a stamp was copied. It names what was seen and accuses nobody.
 *
 * @param rule     the rule that speaks, {@code "too-many-scans"}
 * @param reason   what is unusual, in words
 * @param evidence what was seen, in the order of time
 */
public record Suspicion(String rule, Sentence reason, List<Seen> evidence) {

    public Suspicion {
        evidence = List.copyOf(evidence);
    }

    /**
     * Something that was seen.
     *
     * @param region where, if a scanner said so
     * @param scans  how many scans it stands for
     * @param run    the print run that told so, if it was seen at a press
     */
    public record Seen(
            Instant at,
            @Nullable Region region,
            long scans,
            @Nullable UUID run) {

        /** Something that scans showed. */
        public Seen(Instant at, @Nullable Region region, long scans) {
            this(at, region, scans, null);
        }
    }
}
