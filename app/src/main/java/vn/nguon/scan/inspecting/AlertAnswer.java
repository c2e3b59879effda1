package vn.nguon.scan.inspecting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.code.Serial;

/** An alert as the API shows it. */
record AlertAnswer(
        UUID id, String serial, String rule, Instant raisedAt, List<SeenAnswer> evidence, ProgressAnswer progress) {

    /** Something that was seen; the region is a province's official number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeenAnswer(Instant at, @Nullable String region, long scans) {

        static SeenAnswer of(Suspicion.Seen seen) {
            return new SeenAnswer(
                    seen.at(), seen.region() == null ? null : seen.region().code(), seen.scans());
        }
    }

    static AlertAnswer of(Alert alert) {
        return new AlertAnswer(
                alert.id(),
                Serial.of(alert.number()).toString(),
                alert.rule(),
                alert.raisedAt(),
                alert.evidence().stream().map(SeenAnswer::of).toList(),
                ProgressAnswer.of(alert.progress()));
    }
}
