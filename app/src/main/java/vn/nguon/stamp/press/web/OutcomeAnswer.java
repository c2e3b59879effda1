package vn.nguon.stamp.press.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.press.outcome.PrintOutcomes;

/** The outcome of a run for stamps. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutcomeAnswer(
        PrintOutcomes.Kind outcome,

        @Schema(example = "0000000010009") String first,

        @Schema(example = "0000000010108") String last,

        @Schema(description = "Why it was printed again or is spoiled", example = "kẹt giấy, tem rách") @Nullable String reason,

        Instant firstAt,
        Instant lastAt) {

    static OutcomeAnswer of(PrintOutcomes.Outcome outcome) {
        return new OutcomeAnswer(
                outcome.kind(),
                StampSerial.of(outcome.stamps().first()).toString(),
                StampSerial.of(outcome.stamps().last()).toString(),
                outcome.reason().isEmpty() ? null : outcome.reason(),
                outcome.first(),
                outcome.last());
    }
}
