package vn.nguon.surveillance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
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
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.scan.finding.CaseFilter;
import vn.nguon.scan.inspecting.FindingRequest;
import vn.nguon.scan.inspecting.ProgressAnswer;
import vn.nguon.scan.inspecting.WorklistAnswers;
import vn.nguon.surveillance.ChainAlert;
import vn.nguon.surveillance.SettlingChainAlerts;

/** What rules over the chain see of goods and organisations, for inspectors and the authority. */
@RestController
@RequestMapping("/api/v1/chain-alerts")
@Tag(name = "Chain alerts", description = "What rules over the chain see of goods and organisations")
class ChainAlertsApi {

    private final SettlingChainAlerts settling;
    private final WorklistAnswers<ChainAlert, ChainAlertAnswer> worklistAnswers;

    ChainAlertsApi(SettlingChainAlerts settling) {
        this.settling = settling;
        this.worklistAnswers = new WorklistAnswers<>(settling, ChainAlertAnswer.class, ChainAlertAnswer::of);
    }

    @GetMapping
    @Operation(
            summary = "Alerts about the chain, the latest first",
            description = "Of a status (OPEN, TAKEN, SETTLED); of words in the rule or the organisation's name.")
    Mono<Slice<ChainAlertAnswer>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        return settling.list(ProgressAnswer.readStatus(status), CaseFilter.words(q), Cursor.read(cursor, limit), actor)
                .map(slice -> slice.map(ChainAlertAnswer::of));
    }

    @GetMapping("/waiting")
    @Operation(summary = "How many wait for a finding", description = "By the names of their rules.")
    Mono<Map<String, Long>> waiting(Actor actor) {
        return settling.waiting(actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    Mono<ChainAlertAnswer> one(@PathVariable UUID id, Actor actor) {
        return worklistAnswers.one(id, actor);
    }

    @PostMapping("/{id}/take")
    @Operation(summary = "Take it", description = "The others then know who looks into it.")
    Mono<ResponseEntity<ChainAlertAnswer>> take(@PathVariable UUID id, Actor actor, IdempotentRequest once) {
        return worklistAnswers.take(id, actor, once);
    }

    @PostMapping("/{id}/settle")
    @Operation(summary = "Settle it with a finding", description = "A finding is not rewritten.")
    Mono<ResponseEntity<ChainAlertAnswer>> settle(
            @PathVariable UUID id, @RequestBody FindingRequest request, Actor actor, IdempotentRequest once) {
        return worklistAnswers.settle(id, request, actor, once);
    }
}
