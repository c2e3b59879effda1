package vn.nguon.pages.scanned;

import org.jspecify.annotations.Nullable;
import vn.nguon.pages.story.ToldStory;

/**
 * Everything that the page of one scan is made of.
 *
 * @param stamp the stamp, if there is one
 * @param story the lot's story, if the stamp is on goods
 * @param doubtAt where to send a doubt, such as {@code /S/CODE/doubt}; null where there is nothing to doubt
 */
public record Answer(
        Verdict verdict,
        @Nullable ThisStamp stamp,
        @Nullable ToldStory story,
        @Nullable String doubtAt) {}
