package vn.nguon.stamp.press.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.press.run.PrintRun;

/** A print run as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunAnswer(
        UUID id,
        UUID jobId,
        long orderId,

        @Schema(example = "tcp://192.168.1.50:9100") String printer,

        @Schema(
                description = "INTERRUPTED: not ended, and nothing was heard of it for a day",
                allowableValues = {"GOING", "INTERRUPTED", "ENDED"})
        String state,

        String startedBy,
        Instant startedAt,
        Instant heardAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    static RunAnswer of(PrintRun run, Instant now) {
        PrintRun.Begun begun = run.begun();
        PrintRun.Ending ending = run.ending();
        return new RunAnswer(
                begun.id().value(),
                begun.job().value(),
                begun.order().value(),
                begun.printer(),
                run.state(now).name(),
                begun.by(),
                begun.at(),
                run.heardAt(),
                ending == null ? null : ending.by(),
                ending == null ? null : ending.at());
    }
}
