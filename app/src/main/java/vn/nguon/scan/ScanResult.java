package vn.nguon.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.story.FailedTest;
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

    /** An answer to what is no stamp of ours. */
    public static ScanResult without(Verdict verdict) {
        return new ScanResult(verdict, null, null);
    }

    /** Whether the authority suspended who ordered the stamp and put it on goods. */
    public boolean suspended() {
        return stamp != null && stamp.orderedBy().standing() instanceof OrganisationStatus.Suspended;
    }

    /** Whether an inspector holds the goods. */
    public boolean frozen() {
        return story != null && story.lot().frozen();
    }

    /** Whether an inspector holds the stamp, whatever goods it is on. */
    public boolean stampFrozen() {
        return stamp != null && stamp.frozen() != null;
    }

    /** The test that the goods, or what they were made from, failed and did not pass later; if there is one. */
    public @Nullable FailedTest failedTest() {
        return story == null ? null : story.failedTest();
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
