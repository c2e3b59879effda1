package vn.nguon.scan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.Notices;
import vn.nguon.scan.story.FailedTest;

/** What is to be known whatever the verdict, for machines; what is not so is not said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeFacts(
        Notices.@Nullable Suspension organisationSuspended,
        @Nullable Boolean frozen,
        @Nullable Boolean stampFrozen,
        @Nullable FailedTestFacts testFailed) {

    /** That goods failed a test: what for, when, and whether it was what they were made from. */
    public record FailedTestFacts(String tested, OffsetDateTime at, boolean ofIngredient) {}

    public static NoticeFacts of(Notices notices) {
        FailedTest test = notices.failedTest();
        return new NoticeFacts(
                notices.suspension(),
                notices.frozen() ? true : null,
                notices.stampFrozen() ? true : null,
                test == null ? null : new FailedTestFacts(test.tested(), test.at(), test.ofIngredient()));
    }
}
