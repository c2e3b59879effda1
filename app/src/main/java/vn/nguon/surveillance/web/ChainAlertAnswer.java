package vn.nguon.surveillance.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.scan.inspecting.ProgressAnswer;
import vn.nguon.surveillance.AlertFact;
import vn.nguon.surveillance.ChainAlert;

/** An alert about the chain as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChainAlertAnswer(
        UUID id,

        @Schema(description = "As in docs/spec/alerts.md", example = "late-records")
        String rule,

        long organisationId,
        String organisation,
        @Nullable UUID lotId,
        Instant raisedAt,
        List<AlertFact> evidence,
        ProgressAnswer progress) {

    static ChainAlertAnswer of(ChainAlert alert) {
        return new ChainAlertAnswer(
                alert.id(),
                alert.rule().code(),
                alert.organisation().value(),
                alert.name(),
                alert.lot() == null ? null : alert.lot().value(),
                alert.raisedAt(),
                alert.evidence(),
                ProgressAnswer.of(alert.progress()));
    }
}
