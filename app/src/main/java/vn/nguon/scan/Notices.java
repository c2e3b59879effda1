package vn.nguon.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.organisation.Organisation;
import vn.nguon.scan.story.FailedTest;
import vn.nguon.scan.story.LotStory;

/**
 * What is to be known before somebody buys, whatever the verdict; page and JSON tell it between the verdict and the story.
 *
 * @param suspension  that who answers for the goods is suspended, if they are
 * @param frozen      whether an inspector holds the goods
 * @param stampFrozen whether an inspector holds the stamp, whatever goods it is on
 * @param failedTest  the test that the goods, or what they were made from, failed and did not pass later; if there is one
 */
public record Notices(
        @Nullable Suspension suspension,
        boolean frozen,
        boolean stampFrozen,
        @Nullable FailedTest failedTest) {

    private static final Notices NONE = new Notices(null, false, false, null);

    /** That the authority suspended an organisation: whom and since when; why is not public. */
    public record Suspension(String name, Instant since) {}

    /** Nothing to be known: there is neither a stamp nor goods. */
    public static Notices none() {
        return NONE;
    }

    /** Those about a product, whichever lot. */
    public static Notices of(Organisation maker) {
        return new Notices(suspension(maker), false, false, null);
    }

    /** Those about goods. */
    public static Notices of(LotStory story) {
        return new Notices(suspension(story.maker()), story.lot().frozen(), false, story.failedTest());
    }

    /**
     * Those about a stamp.
     *
     * @param story of the goods it is on, if it is on any
     */
    static Notices of(ScanResult.ScannedStamp stamp, @Nullable LotStory story) {
        return new Notices(
                suspension(stamp.orderedBy()),
                story != null && story.lot().frozen(),
                stamp.frozen() != null,
                story == null ? null : story.failedTest());
    }

    private static @Nullable Suspension suspension(Organisation organisation) {
        Instant since = organisation.standing().since();
        return switch (organisation.standing().status()) {
            case SUBMITTED, ADMITTED, REFUSED -> null;
            case SUSPENDED -> since == null ? null : new Suspension(organisation.name(), since);
        };
    }
}
