package vn.nguon.scan.inspecting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.scan.alert.SettlingAlerts;
import vn.nguon.scan.casefile.AddingCaseEntries;
import vn.nguon.scan.casefile.CaseEntry;
import vn.nguon.scan.finding.OpenCase;
import vn.nguon.scan.report.SettlingConsumerReports;

/** What inspectors add to a case. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Scans", description = "Scans of stamps, alerts and doubts")
class CaseEntriesApi {

    private final SettlingAlerts alerts;
    private final SettlingConsumerReports doubts;
    private final AddingCaseEntries entries;

    CaseEntriesApi(SettlingAlerts alerts, SettlingConsumerReports doubts, AddingCaseEntries entries) {
        this.alerts = alerts;
        this.doubts = doubts;
        this.entries = entries;
    }

    @GetMapping("/alerts/{id}/entries")
    @Operation(summary = "What was added to it", description = "In the order it was; the latest two hundred.")
    Mono<List<CaseEntryAnswer>> ofAlert(@PathVariable UUID id, Actor actor) {
        return alerts.one(id, actor).flatMap(about -> of(about, actor));
    }

    @GetMapping("/doubts/{id}/entries")
    @Operation(summary = "What was added to it", description = "In the order it was; the latest two hundred.")
    Mono<List<CaseEntryAnswer>> ofDoubt(@PathVariable UUID id, Actor actor) {
        return doubts.one(id, actor).flatMap(about -> of(about, actor));
    }

    @PostMapping("/alerts/{id}/entries")
    @Operation(
            summary = "Add to it",
            description = "A NOTE, with papers by their hashes, before a finding or after it.")
    Mono<ResponseEntity<CaseEntryAnswer>> toAlert(
            @PathVariable UUID id, @RequestBody CaseEntryRequest request, Actor actor, IdempotentRequest once) {
        return added(
                once,
                request,
                () -> alerts.one(id, actor).flatMap(about -> entries.add("alert", about, request.read(), actor)));
    }

    @PostMapping("/doubts/{id}/entries")
    @Operation(
            summary = "Add to it",
            description =
                    "A NOTE for inspectors; PASSED_ON to whose stamp it is about, with what the consumer wrote, the"
                            + " photo or the finding as chosen, which is all that they ever see of it; or an ANSWER, which whoever"
                            + " complained reads by the reference.")
    Mono<ResponseEntity<CaseEntryAnswer>> toDoubt(
            @PathVariable UUID id, @RequestBody CaseEntryRequest request, Actor actor, IdempotentRequest once) {
        return added(
                once,
                request,
                () -> doubts.one(id, actor).flatMap(about -> entries.add("doubt", about, request.read(), actor)));
    }

    private Mono<List<CaseEntryAnswer>> of(OpenCase about, Actor actor) {
        return entries.of(about, actor)
                .map(found -> found.stream().map(CaseEntryAnswer::of).toList());
    }

    private static Mono<ResponseEntity<CaseEntryAnswer>> added(
            IdempotentRequest once, CaseEntryRequest request, Supplier<Mono<CaseEntry>> act) {
        return once.created(CaseEntryAnswer.class, request, () -> act.get().map(CaseEntryAnswer::of));
    }
}
