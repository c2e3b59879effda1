package vn.nguon.scan.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.story.FailedTest;

/** That goods failed a test, for machines: what for, when, and whether it was what they were made from. */
public record FailedTestFacts(String tested, OffsetDateTime at, boolean ofIngredient) {

    public static @Nullable FailedTestFacts of(@Nullable FailedTest test) {
        return test == null ? null : new FailedTestFacts(test.tested(), test.at(), test.ofIngredient());
    }
}
