package vn.nguon.scan.inspecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.code.StampSerial;

/** An alert as the API shows it. */
record AlertAnswer(
        UUID id,

        @Schema(description = "The stamp, or the first of a roll", example = "0000000010009")
        String serial,

        @Schema(description = "How many stamps from there on it is about", example = "1")
        long stamps,

        @Schema(
                description = "too-many-scans, far-apart-too-soon, long-after-sale; at presses printed-twice, "
                        + "spoiled-but-on-goods",
                example = "too-many-scans")
        String rule,

        Instant raisedAt,
        List<SeenAnswer> evidence,
        ProgressAnswer progress) {

    /** Something that was seen; the region is a province's official number, the run a print run. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeenAnswer(
            Instant at,
            @Nullable String region,
            long scans,

            @Schema(description = "From how many networks it was scanned on the day that began then") @Nullable Integer networks,

            @Nullable UUID printRun) {

        static SeenAnswer of(Suspicion.Seen seen) {
            return new SeenAnswer(
                    seen.at(),
                    seen.region() == null ? null : seen.region().code(),
                    seen.scans(),
                    seen.networks() == 0 ? null : seen.networks(),
                    seen.run());
        }
    }

    static AlertAnswer of(Alert alert) {
        return new AlertAnswer(
                alert.id(),
                StampSerial.of(alert.number()).toString(),
                alert.stamps(),
                alert.rule(),
                alert.raisedAt(),
                alert.evidence().stream().map(SeenAnswer::of).toList(),
                ProgressAnswer.of(alert.progress()));
    }
}
