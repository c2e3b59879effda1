package vn.nguon.scan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Language;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.code.StampSerial;

/**
 * The answer to a scan for machines, {@code docs/spec/scan.md}: what the page says and nothing that it does not. No
 * numbers of the database, nothing of scanners but counts and coarse regions.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicAnswer(
        String verdict,
        String says,
        @Nullable StampFacts stamp,
        @Nullable SuspendedFacts organisationSuspended,
        @Nullable Boolean frozen,
        @Nullable Boolean stampFrozen,
        @Nullable FailedTestFacts testFailed,
        @Nullable RecallFacts recall,
        @Nullable VoidingFacts voided,
        @Nullable LocalDate expiredOn,
        @Nullable SuspicionFacts suspicion,
        @Nullable Long retryAfter,
        @Nullable PublicStory story) {

    /** The stamp, and how often it was scanned since when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StampFacts(
            String serial, String issuedTo, @Nullable Instant activatedAt, long scans, Instant firstScan) {}

    /** Who called the goods back and why. */
    record RecallFacts(String notice, String contact, boolean ofIngredient, Instant since) {}

    /** Why the stamp was cancelled. */
    record VoidingFacts(String cause, String reason, Instant at) {}

    /** What is unusual about the stamp's scans. */
    record SuspicionFacts(String rule, String reason, List<Sighted> evidence) {}

    /**
     * When, where as coarse as a province, and how many scans it stands for.
     *
     * @param networks from how many networks on the day that began then, if it is about a day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sighted(
            Instant at,
            @Nullable String region,
            long scans,
            @Nullable Integer networks) {}

    static PublicAnswer of(ScanResult scanned, Language language) {
        Verdict verdict = scanned.verdict();
        return new PublicAnswer(
                verdict.name(),
                Saying.of(scanned).in(language),
                stamp(scanned),
                SuspendedFacts.of(
                        scanned.stamp() == null ? null : scanned.stamp().orderedBy()),
                scanned.frozen() ? true : null,
                scanned.stampFrozen() ? true : null,
                FailedTestFacts.of(scanned.failedTest()),
                verdict instanceof Verdict.Recalled recalled ? recall(recalled, language) : null,
                verdict instanceof Verdict.Voided voided ? voiding(voided) : null,
                verdict instanceof Verdict.Expired expired ? expired.on() : null,
                verdict instanceof Verdict.PossibleCopy copy ? suspicion(copy.suspicion(), language) : null,
                verdict instanceof Verdict.TooManyTries tries ? tries.pause().toSeconds() + 1 : null,
                scanned.story() == null ? null : PublicStory.of(scanned.story(), language));
    }

    private static @Nullable StampFacts stamp(ScanResult scanned) {
        ScanResult.ScannedStamp seen = scanned.stamp();
        if (seen == null) {
            return null;
        }
        ScanHistory scanHistory = seen.history();
        return new StampFacts(
                new StampSerial(seen.stamp().number()).toString(),
                seen.orderedBy().name(),
                seen.activatedAt(),
                scanHistory.scans(),
                scanHistory.first());
    }

    private static RecallFacts recall(Verdict.Recalled recalled, Language language) {
        return new RecallFacts(
                recalled.recall().notice().text().in(language),
                recalled.recall().notice().contact(),
                recalled.ofIngredient(),
                recalled.recall().openedAt());
    }

    private static VoidingFacts voiding(Verdict.Voided voided) {
        return new VoidingFacts(
                voided.end().cause().name(), voided.end().reason(), voided.end().at());
    }

    private static SuspicionFacts suspicion(Suspicion suspicion, Language language) {
        return new SuspicionFacts(
                suspicion.rule(),
                suspicion.reason().in(language),
                suspicion.evidence().stream()
                        .map(seen -> new Sighted(
                                seen.at(),
                                seen.region() == null
                                        ? null
                                        : seen.region().name().in(language),
                                seen.scans(),
                                seen.networks() == 0 ? null : seen.networks()))
                        .toList());
    }
}
