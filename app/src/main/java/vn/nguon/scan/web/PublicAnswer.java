package vn.nguon.scan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.product.plan.Stage;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.story.StoryView;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.trace.event.RecordedEvent;

/**
 * The answer to a scan for machines, {@code docs/spec/scan.md}: what the page says and nothing that it does not. No
 * numbers of the database, nothing of scanners but counts and coarse regions.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicAnswer(
        String verdict,
        String says,
        @Nullable Instant asOf,
        @Nullable StampFacts stamp,
        @JsonUnwrapped NoticeFacts notices,
        @JsonUnwrapped VerdictFacts facts,
        @Nullable PublicStory story) {

    /** The stamp, and how often it was scanned since when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StampFacts(
            String serial,
            String issuedTo,
            @Nullable Instant activatedAt,
            long scans,
            Instant firstScan,
            @Nullable List<WayFacts> way) {}

    /**
     * A record named this very package on its way.
     *
     * @param step what was done, a business step of CBV
     * @param to   whom it was sent to, if it was sent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WayFacts(
            Stage stage,
            String step,
            OffsetDateTime at,
            String by,
            @Nullable String to) {

        static WayFacts of(RecordedEvent event) {
            return new WayFacts(
                    event.stage(),
                    event.bizStep(),
                    event.time(),
                    event.who().name(),
                    event.bizStep().equals("shipping") ? event.details().get("to") : null);
        }
    }

    static PublicAnswer of(ScanResult scanned, Language language) {
        return new PublicAnswer(
                scanned.verdict().name(),
                scanned.summary().in(language),
                scanned.asOf(),
                stamp(scanned.stamp()),
                NoticeFacts.of(
                        scanned.notices(),
                        scanned.story() == null ? null : scanned.story().lot().id(),
                        language),
                VerdictFacts.of(scanned.verdict(), language),
                scanned.story() == null ? null : PublicStory.of(StoryView.of(scanned.story()), language));
    }

    private static @Nullable StampFacts stamp(ScanResult.@Nullable ScannedStamp seen) {
        if (seen == null) {
            return null;
        }
        ScanHistory scanHistory = seen.history();
        return new StampFacts(
                new StampSerial(seen.stamp().number()).toString(),
                seen.orderedBy().name(),
                seen.activatedAt(),
                scanHistory.scans(),
                scanHistory.first(),
                seen.way().isEmpty()
                        ? null
                        : seen.way().stream().map(WayFacts::of).toList());
    }
}
