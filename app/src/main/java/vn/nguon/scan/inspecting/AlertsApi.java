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
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.alert.SettlingAlerts;

/** Suspicions about stamps, for inspectors and the authority. */
@RestController
@RequestMapping("/api/v1/alerts")
@Tag(name = "Scans", description = "Scans of stamps, alerts and doubts")
class AlertsApi {

    private final WorklistAnswers<Alert, AlertAnswer> worklistAnswers;

    AlertsApi(SettlingAlerts settling) {
        this.worklistAnswers = new WorklistAnswers<>(settling, AlertAnswer.class, AlertAnswer::of);
    }

    @GetMapping
    @Operation(
            summary = "Suspicions about stamps, the latest first",
            description = "Of a status (OPEN, TAKEN, SETTLED), or of one stamp.")
    Mono<Slice<AlertAnswer>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String serial,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return worklistAnswers.list(status, serial, cursor, limit, actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    Mono<AlertAnswer> one(@PathVariable UUID id, Actor actor) {
        return worklistAnswers.one(id, actor);
    }

    @PostMapping("/{id}/take")
    @Operation(summary = "Take it", description = "The others then know who looks into it.")
    Mono<ResponseEntity<AlertAnswer>> take(@PathVariable UUID id, Actor actor, IdempotentRequest once) {
        return worklistAnswers.take(id, actor, once);
    }

    @PostMapping("/{id}/settle")
    @Operation(summary = "Settle it with a finding", description = "A finding is not rewritten.")
    Mono<ResponseEntity<AlertAnswer>> settle(
            @PathVariable UUID id, @RequestBody FindingRequest request, Actor actor, IdempotentRequest once) {
        return worklistAnswers.settle(id, request, actor, once);
    }
}
