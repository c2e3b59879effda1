package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.scan.report.ErasingConsumerReports;
import vn.nguon.scan.report.ErasureReason;
import vn.nguon.scan.report.SettlingConsumerReports;

/** The doubts of consumers, for inspectors and the authority. */
@RestController
@RequestMapping("/api/v1/doubts")
@Tag(name = "Scans", description = "Scans of stamps, alerts and doubts")
class ConsumerReportsApi {

    private final WorklistAnswers<ConsumerReport, ConsumerReportAnswer> worklistAnswers;
    private final ErasingConsumerReports erasing;

    ConsumerReportsApi(SettlingConsumerReports settling, ErasingConsumerReports erasing) {
        this.erasing = erasing;
        this.worklistAnswers = new WorklistAnswers<>(settling, ConsumerReportAnswer.class, ConsumerReportAnswer::of);
    }

    @GetMapping
    @Operation(
            summary = "What consumers doubt, the latest first",
            description = "Of a status (OPEN, TAKEN, SETTLED), or of one stamp.")
    Mono<Slice<ConsumerReportAnswer>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String serial,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return worklistAnswers.list(status, serial, cursor, limit, actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    Mono<ConsumerReportAnswer> one(@PathVariable UUID id, Actor actor) {
        return worklistAnswers.one(id, actor);
    }

    @PostMapping("/{id}/take")
    @Operation(summary = "Take it", description = "The others then know who looks into it.")
    Mono<ResponseEntity<ConsumerReportAnswer>> take(@PathVariable UUID id, Actor actor, IdempotentRequest once) {
        return worklistAnswers.take(id, actor, once);
    }

    @PostMapping("/{id}/settle")
    @Operation(summary = "Settle it with a finding", description = "A finding is not rewritten.")
    Mono<ResponseEntity<ConsumerReportAnswer>> settle(
            @PathVariable UUID id, @RequestBody FindingRequest request, Actor actor, IdempotentRequest once) {
        return worklistAnswers.settle(id, request, actor, once);
    }

    @PostMapping("/{id}/erase")
    @Operation(
            summary = "Erase what the consumer wrote",
            description =
                    "The text, the contact and the picture, once there is a finding. That there was a doubt, what it"
                            + " was about and the finding stay. It cannot be undone.")
    Mono<ResponseEntity<ConsumerReportAnswer>> erase(
            @PathVariable UUID id, @RequestBody ErasureRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                ConsumerReportAnswer.class,
                request,
                () -> erasing.erase(id, ErasureReason.read(request.reason()), actor)
                        .map(ConsumerReportAnswer::of));
    }
}
