package vn.nguon.scan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.Notices;
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
        @Nullable WaitingPeriodFacts waitingPeriod) {

    /** That goods failed a test: what for, when, and whether it was what they were made from. */
    public record FailedTestFacts(String tested, OffsetDateTime at, boolean ofIngredient) {}

    /** That goods were taken within a waiting period: of what, when, and from which day they could have been. */
    public record WaitingPeriodFacts(
            String agent, OffsetDateTime takenAt, LocalDate harvestFrom, boolean ofIngredient) {}

    /** @param lot that they are told of, if they are of one */
    public static NoticeFacts of(Notices notices, @Nullable LotId lot) {
        Objection.FailedTest test = notices.failedTest();
        Objection.TakenTooSoon taken = notices.takenTooSoon();
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
                                !taken.lot().id().equals(lot)));
    }
}
