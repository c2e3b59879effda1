package vn.nguon.scan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Message;
import vn.nguon.language.Wording;
import vn.nguon.organisation.Organisation;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.story.LotStory;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.freezing.FrozenStamps;
import vn.nguon.trace.event.RecordedEvent;

/**
 * Everything there is to say to who scanned a code.
 *
 * @param stamp the stamp, if there is one
 * @param story the story of the lot it is on, if it is on one
 * @param asOf  since when nobody knows what is done elsewhere, so that the verdict is as old; null if it is of now
 */
public record ScanResult(
        Verdict verdict,
        @Nullable ScannedStamp stamp,
        @Nullable LotStory story,
        @Nullable Instant asOf) {

    private static final Message GENUINE_BUT_SUSPENDED = Message.of("verdict.genuine-but-suspended.summary");
    private static final Message GENUINE_BUT_REFUSED = Message.of("verdict.genuine-but-refused.summary");
    private static final Message HELD_AND_FOUND_WRONG = Message.of("verdict.held-and-found.summary");
    private static final Message GENUINE_BUT_FOUND_WRONG = Message.of("verdict.genuine-but-found.summary");

    /** An answer to what is no stamp of ours. */
    public static ScanResult without(Verdict verdict) {
        return new ScanResult(verdict, null, null, null);
    }

    /** What else is to be known before somebody buys. */
    public Notices notices() {
        return stamp == null ? Notices.none() : Notices.of(stamp, story);
    }

    /** The answer in one sentence: the verdict's, and of a genuine stamp whatever else warns of it. */
    public Wording summary() {
        Notices notices = notices();
        if (verdict.kind() == VerdictKind.HELD && notices.found() != null) {
            return HELD_AND_FOUND_WRONG;
        }
        if (verdict.kind() != VerdictKind.GENUINE) {
            return verdict.kind().summary();
        }
        if (notices.suspension() != null) {
            return GENUINE_BUT_SUSPENDED;
        }
        if (notices.refused() != null) {
            return GENUINE_BUT_REFUSED;
        }
        return notices.found() != null ? GENUINE_BUT_FOUND_WRONG : VerdictKind.GENUINE.summary();
    }

    /**
     * The stamp that was scanned.
     *
     * @param orderedBy whose stamp it is
     * @param history   its scans, this one included
     * @param frozen    the range of stamps that an inspector holds it in, if one does
     * @param way       the records that named its package on the way, in the order they happened
     */
    public record ScannedStamp(
            Stamp.Issued stamp,
            Organisation orderedBy,
            ScanHistory history,
            FrozenStamps.@Nullable Range frozen,
            List<RecordedEvent> way) {

        public ScannedStamp {
            way = List.copyOf(way);
        }

        /** When it was put on goods, if it was. */
        public @Nullable Instant activatedAt() {
            if (stamp instanceof Stamp.Activated activated) {
                return activated.binding().at();
            }
            return null;
        }
    }
}
