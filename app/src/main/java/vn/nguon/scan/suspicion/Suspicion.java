package vn.nguon.scan.suspicion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Wording;
import vn.nguon.scan.network.ScanDay;
import vn.nguon.scan.region.Region;

/**
 * A reason to think that a stamp was copied. It names what was seen and accuses nobody.
 *
 * @param rule     the rule that speaks, {@code "too-many-scans"}
 * @param audience whom it is told: what one person can bring about alone is told inspectors only
 * @param reason   what is unusual, in words
 * @param evidence what was seen, in the order of time
 * @param found    whether an inspector found it to be so, and the reason is theirs
 */
public record Suspicion(String rule, Audience audience, Wording reason, List<Seen> evidence, boolean found) {

    /** Whom a suspicion is told. */
    public enum Audience {
        INSPECTORS,
        EVERYBODY
    }

    /** What nobody but a rule says. */
    public Suspicion(String rule, Audience audience, Wording reason, List<Seen> evidence) {
        this(rule, audience, reason, evidence, false);
    }

    public Suspicion {
        evidence = List.copyOf(evidence);
    }

    /**
     * Something that was seen.
     *
     * @param region   where, if a scanner said so
     * @param scans    how many scans it stands for, at least
     * @param networks from how many networks the stamp was scanned on the day that began then; 0 if it is about no day
     * @param run      the print run that told so, if it was seen at a press
     */
    public record Seen(
            Instant at,
            @Nullable Region region,
            long scans,
            int networks,
            @Nullable UUID run) {

        /** Something that scans showed. */
        public Seen(Instant at, @Nullable Region region, long scans) {
            this(at, region, scans, 0, null);
        }

        /** That it was scanned from so many networks on a day; at least once from each. */
        static Seen on(ScanDay day) {
            return new Seen(day.begins(), null, day.networks(), day.networks(), null);
        }
    }
}
