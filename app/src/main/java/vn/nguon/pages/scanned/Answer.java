package vn.nguon.pages.scanned;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.story.ToldStory;

/**
 * Everything that the page of one scan is made of.
 *
 * @param stamp the stamp, if there is one
 * @param story the lot's story, if the stamp is on goods
 * @param doubtAt where to send a doubt, such as {@code /S/CODE/doubt}; null where there is nothing to doubt
 * @param suspended that who put the stamp on the goods is suspended, if they are
 * @param frozen whether an inspector holds the goods
 * @param stampFrozen whether an inspector holds the stamp itself
 * @param failedTest the test that the goods failed, if they did
 * @param regionAsk the question in which province the reader is, where it is asked
 */
public record Answer(
        Verdict verdict,
        @Nullable ThisStamp stamp,
        @Nullable ToldStory story,
        @Nullable String doubtAt,
        @Nullable Suspended suspended,
        boolean frozen,
        boolean stampFrozen,
        @Nullable FailedTest failedTest,
        @Nullable RegionAsk regionAsk) {

    /** An answer about goods that nobody holds, without asking back. */
    public Answer(Verdict verdict, @Nullable ThisStamp stamp, @Nullable ToldStory story, @Nullable String doubtAt) {
        this(verdict, stamp, story, doubtAt, null, false, false, null, null);
    }

    /** The colour of the page: a genuine stamp is no green light where who put it on is suspended. */
    public String tone() {
        return suspended != null && verdict instanceof Verdict.Genuine
                ? "amber"
                : verdict.headline().tone();
    }

    /**
     * Where the province is sent to, {@code /S/CODE/region}, and the provinces to choose from.
     *
     * @param regions {@code option} elements
     */
    public record RegionAsk(String at, Content regions) {}
}
