package vn.nguon.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;
import vn.nguon.organisation.Organisation;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.story.LotStory;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.freezing.FrozenStamps;

/**
 * Everything there is to say to who scanned a code.
 *
 * @param stamp the stamp, if there is one
 * @param story the story of the lot it is on, if it is on one
 */
public record ScanResult(
        Verdict verdict,
        @Nullable ScannedStamp stamp,
        @Nullable LotStory story) {

    private static final Message GENUINE_BUT_SUSPENDED = Message.of("verdict.genuine-but-suspended.summary");
    private static final Message GENUINE_BUT_REFUSED = Message.of("verdict.genuine-but-refused.summary");

    /** An answer to what is no stamp of ours. */
    public static ScanResult without(Verdict verdict) {
        return new ScanResult(verdict, null, null);
    }

    /** What else is to be known before somebody buys. */
    public Notices notices() {
        return stamp == null ? Notices.none() : Notices.of(stamp, story);
    }

    /** The answer in one sentence: the verdict's, and of a genuine stamp whatever else warns of it. */
    public Wording summary() {
        if (verdict.kind() != VerdictKind.GENUINE || !notices().isForbidden()) {
            return verdict.kind().summary();
        }
        return notices().suspension() != null ? GENUINE_BUT_SUSPENDED : GENUINE_BUT_REFUSED;
    }

    /**
     * The stamp that was scanned.
     *
     * @param orderedBy whose stamp it is
     * @param history   its scans, this one included
     * @param frozen    the range of stamps that an inspector holds it in, if one does
     */
    public record ScannedStamp(
            Stamp.Issued stamp, Organisation orderedBy, ScanHistory history, FrozenStamps.@Nullable Range frozen) {

        /** When it was put on goods, if it was. */
        public @Nullable Instant activatedAt() {
            if (stamp instanceof Stamp.Activated activated) {
                return activated.binding().at();
            }
            return null;
        }
    }
}
