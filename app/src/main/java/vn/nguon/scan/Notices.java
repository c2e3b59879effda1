package vn.nguon.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.scan.finding.ConfirmedFinding;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.story.LotStory;
import vn.nguon.trace.objection.Objection;

/**
 * What is to be known before somebody buys, whatever the verdict; page and JSON tell it between the verdict and the story.
 *
 * @param suspension  that who answers for the goods is suspended, if they are
 * @param refused     since when the authority refuses the product as it was packed, if it does
 * @param frozen      whether an inspector holds the goods, or what they were made from
 * @param stampFrozen whether an inspector holds the stamp, whatever goods it is on
 * @param failedTest  the test that the goods, or what they were made from, failed and did not pass later; if there is one
 * @param takenTooSoon that they were taken within a waiting period, if they were
 * @param found       what an inspector found to be wrong with the goods that bear the stamp, if any did
 */
public record Notices(
        @Nullable Suspension suspension,
        @Nullable Instant refused,
        boolean frozen,
        boolean stampFrozen,
        Objection.@Nullable FailedTest failedTest,
        Objection.@Nullable TakenTooSoon takenTooSoon,
        @Nullable ConfirmedFinding found) {

    private static final Notices NONE = new Notices(null, null, false, false, null, null, null);

    /** That the authority suspended an organisation: whom and since when; why is not public. */
    public record Suspension(String name, Instant since) {}

    /** Nothing to be known: there is neither a stamp nor goods. */
    public static Notices none() {
        return NONE;
    }

    /** Those about a product, whichever lot. */
    public static Notices of(Organisation maker) {
        return new Notices(suspension(maker), null, false, false, null, null, null);
    }

    /** Those about goods. */
    public static Notices of(LotStory story) {
        return of(story.maker(), story, false, null);
    }

    /**
     * Those about a stamp.
     *
     * @param story of the goods it is on, if it is on any
     */
    static Notices of(ScanResult.ScannedStamp stamp, @Nullable LotStory story) {
        return of(
                stamp.orderedBy(),
                story,
                stamp.frozen() != null,
                stamp.history().rulings().latest(Finding.About.GOODS));
    }

    private static Notices of(
            Organisation answerable, @Nullable LotStory story, boolean stampFrozen, @Nullable ConfirmedFinding found) {
        return story == null
                ? new Notices(suspension(answerable), null, false, stampFrozen, null, null, found)
                : new Notices(
                        suspension(answerable),
                        story.refusedSince(),
                        story.objections().held() != null,
                        stampFrozen,
                        story.objections().failedTest(),
                        story.objections().takenTooSoon(),
                        found);
    }

    /** Those that a verdict of that kind has not said already. */
    public Notices beside(VerdictKind verdict) {
        boolean held = verdict == VerdictKind.HELD;
        return new Notices(
                suspension,
                refused,
                frozen && !held,
                stampFrozen && !held,
                verdict == VerdictKind.FAILED_TEST ? null : failedTest,
                verdict == VerdictKind.WAITING_PERIOD ? null : takenTooSoon,
                found);
    }

    /** Whether the goods are sold by whom, or as what, the authority forbids: no green light, though the stamp is genuine. */
    public boolean isForbidden() {
        return suspension != null || refused != null;
    }

    private static @Nullable Suspension suspension(Organisation organisation) {
        Instant since = organisation.standing().since();
        return switch (organisation.standing().status()) {
            case SUBMITTED, ADMITTED, REFUSED -> null;
            case SUSPENDED -> since == null ? null : new Suspension(organisation.name(), since);
        };
    }
}
