package vn.nguon.stamp.press.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.tally.PressTally;

/** A print job as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobAnswer(
        UUID id,
        long orderId,

        @Schema(allowableValues = {"OPEN", "DONE", "CANCELLED"})
        String state,

        @Schema(example = "0000000010009") String first,

        @Schema(example = "0000000015004") String last,

        PressTally stamps,

        @Schema(description = "The printer it is meant for; absent for any", example = "xuong-1") @Nullable String printer,

        @Schema(description = "A layout that comes along; absent if whoever prints chooses", example = "roll-50x30")
        @Nullable String layout,

        @Schema(
                description = "What stands on every label, under the names that layouts use",
                example = "{\"organisation\": \"HTX Phong Điền\", \"product\": \"Trà túi lọc atiso đỏ\"}")
        Map<String, String> texts,

        String askedBy,
        Instant askedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String cancelReason) {

    static JobAnswer of(PrintJob job, PressTally tally, Map<String, String> texts) {
        PrintJob.Asked asked = job.asked();
        PrintJob.Closing closing = job.closing();
        return new JobAnswer(
                job.id().value(),
                job.order().value(),
                job.state().name(),
                StampSerial.of(job.stamps().first()).toString(),
                StampSerial.of(job.stamps().last()).toString(),
                tally,
                asked.printer().isEmpty() ? null : asked.printer(),
                asked.layout().isEmpty() ? null : asked.layout(),
                texts,
                asked.by(),
                asked.at(),
                closing == null ? null : closing.by(),
                closing == null ? null : closing.at(),
                job.reason());
    }
}
