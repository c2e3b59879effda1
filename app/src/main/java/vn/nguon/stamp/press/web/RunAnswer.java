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
        PrintRun.Ended ended = run instanceof PrintRun.Ended over ? over : null;
        return new RunAnswer(
                begun.id().value(),
                begun.job().value(),
                begun.order().value(),
                begun.printer(),
                state(run, now),
                begun.by(),
                begun.at(),
                run.heardAt(),
                ended == null ? null : ended.by(),
                ended == null ? null : ended.at());
    }

    private static String state(PrintRun run, Instant now) {
        if (run instanceof PrintRun.Going going) {
            return going.isInterrupted(now) ? "INTERRUPTED" : "GOING";
        }
        return "ENDED";
    }
}
