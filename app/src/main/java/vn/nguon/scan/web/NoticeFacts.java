package vn.nguon.scan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.scan.Notices;
import vn.nguon.scan.finding.ConfirmedFinding;
import vn.nguon.trace.LotId;
import vn.nguon.trace.objection.Objection;

/** What is to be known whatever the verdict, for machines; what is not so is not said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeFacts(
        Notices.@Nullable Suspension organisationSuspended,
        @Nullable Instant productRefused,
        @Nullable Boolean frozen,
        @Nullable Boolean stampFrozen,
        @Nullable FailedTestFacts testFailed,
        @Nullable WaitingPeriodFacts waitingPeriod,
        @Nullable FoundFacts found) {

    /** That goods failed a test: what for, when, and whether it was what they were made from. */
    public record FailedTestFacts(String tested, OffsetDateTime at, boolean ofIngredient) {}

    /** That goods were taken within a waiting period: of what, when, and from which day they could have been. */
    public record WaitingPeriodFacts(
            String agent, OffsetDateTime takenAt, LocalDate harvestFrom, boolean ofIngredient) {}

    /** What an inspector found to be wrong with the goods, in words for buyers. */
    public record FoundFacts(String says, Instant at) {}

    /**
     * Those notices, in that language.
     *
     * @param lot that they are told of, if they are of one
     */
    public static NoticeFacts of(Notices notices, @Nullable LotId lot, Language language) {
        Objection.FailedTest test = notices.failedTest();
        Objection.TakenTooSoon taken = notices.takenTooSoon();
        ConfirmedFinding found = notices.found();
        return new NoticeFacts(
                notices.suspension(),
                notices.refused(),
                notices.frozen() ? true : null,
                notices.stampFrozen() ? true : null,
                test == null
                        ? null
                        : new FailedTestFacts(
                                test.tested(), test.at(), !test.lot().id().equals(lot)),
                taken == null
                        ? null
                        : new WaitingPeriodFacts(
                                taken.agent(),
                                taken.at(),
                                taken.until(),
                                !taken.lot().id().equals(lot)),
                found == null ? null : new FoundFacts(found.told().in(language), found.at()));
    }
}
