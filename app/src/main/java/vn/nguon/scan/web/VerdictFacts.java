package vn.nguon.scan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.suspicion.Suspicion;

/** The facts of a verdict for machines: each verdict has its own, or none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerdictFacts(
        @Nullable RecallFacts recall,
        @Nullable VoidingFacts voided,
        @Nullable LocalDate expiredOn,
        @Nullable SuspicionFacts suspicion,
        @Nullable Long retryAfter) {

    static final VerdictFacts NONE = new VerdictFacts(null, null, null, null, null);

    /**
     * Who called the goods back and why.
     *
     * @param noticeLanguage the notice's, where it is not the answer's: nobody has translated it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecallFacts(
            String notice, @Nullable String noticeLanguage, String contact, boolean ofIngredient, Instant since) {}

    /**
     * Why the stamp was cancelled.
     *
     * @param into under which lots its goods went on, where they were packed again; the pack is in one of them
     */
    public record VoidingFacts(
            String cause,
            String reason,
            Instant at,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Verdict.Successor> into) {}

    /** What is unusual about the stamp's scans. */
    public record SuspicionFacts(String rule, String reason, List<Sighted> evidence) {}

    /**
     * When, where as coarse as a province, and how many scans it stands for.
     *
     * @param networks from how many networks on the day that began then, if it is about a day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sighted(
            Instant at,
            @Nullable String region,
            long scans,
            @Nullable Integer networks) {}

    /** Those of a verdict; none where there is no verdict. */
    public static VerdictFacts of(@Nullable Verdict verdict, Language language) {
        return verdict == null ? NONE : verdict.tell(new OfEach(language));
    }

    private record OfEach(Language language) implements Verdict.Cases<VerdictFacts> {

        @Override
        public VerdictFacts genuine(Verdict.Genuine verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts notActivated(Verdict.NotActivated verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts unknown(Verdict.Unknown verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts recordLost(Verdict.RecordLost verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts malformed(Verdict.Malformed verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts voided(Verdict.Voided verdict) {
            VoidingFacts voided = new VoidingFacts(
                    verdict.end().cause().name(),
                    verdict.end().reason(),
                    verdict.end().at(),
                    verdict.into());
            return new VerdictFacts(null, voided, null, null, null);
        }

        @Override
        public VerdictFacts recalled(Verdict.Recalled verdict) {
            RecallFacts recall = new RecallFacts(
                    verdict.recall().notice().text().in(language),
                    language == Language.EN
                                    && verdict.recall().notice().text().en().isEmpty()
                            ? "vi"
                            : null,
                    verdict.recall().notice().contact(),
                    verdict.ofIngredient(),
                    verdict.recall().openedAt());
            return new VerdictFacts(recall, null, null, null, null);
        }

        @Override
        public VerdictFacts failedTest(Verdict.FailedTest verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts takenTooSoon(Verdict.TakenTooSoon verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts held(Verdict.Held verdict) {
            return NONE;
        }

        @Override
        public VerdictFacts expired(Verdict.Expired verdict) {
            return new VerdictFacts(null, null, verdict.on(), null, null);
        }

        @Override
        public VerdictFacts possibleCopy(Verdict.PossibleCopy verdict) {
            Suspicion suspicion = verdict.suspicion();
            List<Sighted> evidence =
                    suspicion.evidence().stream().map(this::sighted).toList();
            return new VerdictFacts(
                    null,
                    null,
                    null,
                    new SuspicionFacts(suspicion.rule(), suspicion.reason().in(language), evidence),
                    null);
        }

        @Override
        public VerdictFacts tooManyTries(Verdict.TooManyTries verdict) {
            return new VerdictFacts(null, null, null, null, verdict.pause().toSeconds() + 1);
        }

        private Sighted sighted(Suspicion.Seen seen) {
            return new Sighted(
                    seen.at(),
                    seen.region() == null ? null : seen.region().name().in(language),
                    seen.scans(),
                    seen.networks() == 0 ? null : seen.networks());
        }
    }
}
