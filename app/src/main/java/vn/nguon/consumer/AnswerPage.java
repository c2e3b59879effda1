package vn.nguon.consumer;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.Headline;
import vn.nguon.scan.Notices;
import vn.nguon.scan.ScanResult;
import vn.nguon.trace.event.RecordedEvent;

/**
 * What the page that answers a scan or a link is made of, from top to bottom.
 *
 * @param why     the sentence below the headline
 * @param steps   what to do; null where there is no verdict
 * @param story   of the goods, if there are any
 * @param stamp   the one that was scanned, if one was
 * @param asOf    since when the record is silent, so that the verdict is as old; null if it is of now
 * @param way     the records that named the package on its way; null where none of its lot was named
 * @param doubtAt where to send a doubt, such as {@code /S/CODE/doubt}; null where there is nothing to doubt
 */
public record AnswerPage(
        Headline headline,
        String why,
        @Nullable Content steps,
        Notices notices,
        @Nullable RenderedStory story,
        ScanResult.@Nullable ScannedStamp stamp,
        @Nullable String doubtAt,
        @Nullable Instant asOf,
        @Nullable List<RecordedEvent> way) {

    /** The colour of the page: a genuine stamp is no green light where the authority forbids, or an inspector found. */
    public String tone() {
        boolean warned = notices.isForbidden() || notices.found() != null;
        return warned && headline == Headline.GENUINE ? "amber" : headline.tone();
    }

    /** Where the province is sent to, {@code /S/CODE/region}; null where it is not asked for. */
    public @Nullable String regionAt() {
        return story == null || doubtAt == null ? null : doubtAt.substring(0, doubtAt.lastIndexOf('/')) + "/region";
    }
}
