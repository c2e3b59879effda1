package vn.nguon.inspector.chain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.inspector.worklist.WorklistPages;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.pages.naming.NamingActors;
import vn.nguon.scan.finding.CaseFilter;
import vn.nguon.surveillance.AlertFact;
import vn.nguon.surveillance.ChainAlert;
import vn.nguon.surveillance.SettlingChainAlerts;

/** Alerts about the chain, beside those about stamps and what consumers doubt. */
@RestController
@RequestMapping(ChainAlertPages.HERE)
class ChainAlertPages {

    static final String HERE = WorklistPages.HERE + "/chain";

    private static final int A_PAGE = 30;

    private final SettlingChainAlerts alerts;
    private final ChainConclusion.Concluding concluding;
    private final NamingActors namingActors;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    ChainAlertPages(
            SettlingChainAlerts alerts,
            ChainConclusion.Concluding concluding,
            NamingActors namingActors,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.alerts = alerts;
        this.concluding = concluding;
        this.namingActors = namingActors;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        Inspectors.admit(worker);
        return alerts.list(
                        WorklistPages.status(status), CaseFilter.words(q), Cursor.read(cursor, A_PAGE), worker.actor())
                .flatMap(found -> names(found.items())
                        .map(names -> pages.page(
                                worker,
                                WorklistPages.HERE,
                                "inspector/chain/chainAlerts.jte",
                                Map.of(
                                        "alerts", found,
                                        "names", names,
                                        "address", ListAddress.of(request),
                                        "status", status))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "") String q) {
        Inspectors.admit(worker);
        return AllPages.through(cursor ->
                        alerts.list(WorklistPages.status(status), CaseFilter.words(q), cursor, worker.actor()))
                .collectList()
                .flatMap(found -> names(found).map(names -> ChainAlertFile.of(found, names, worker.in())));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable UUID id) {
        Inspectors.admit(worker);
        return page(worker, id, FilledForm.blank());
    }

    @PostMapping("/{id}/take")
    Mono<ResponseEntity<byte[]>> take(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> alerts.take(id, attempt.actor())
                        .map(taken -> new ActionResult(
                                HERE + "/" + id,
                                attempt.in()
                                        .choose(
                                                "Bạn đã nhận việc này; người khác sẽ thấy.",
                                                "You have taken this; the others see it."))),
                again -> page(attempt.worker(), id, again));
    }

    @PostMapping("/{id}/settle")
    Mono<ResponseEntity<byte[]>> settle(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return formSubmission.submit(
                attempt,
                ChainConclusion.class,
                conclusion -> alerts.one(id, attempt.actor())
                        .flatMap(alert -> concluding.conclude(attempt.actor(), alert, conclusion))
                        .map(settled -> new ActionResult(
                                HERE + "/" + id,
                                attempt.in()
                                        .choose(
                                                "Đã ghi kết luận vào sổ cái.",
                                                "The finding is recorded in the ledger."))),
                again -> page(attempt.worker(), id, again));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, UUID id, FilledForm form) {
        return alerts.one(id, worker.actor())
                .flatMap(alert -> names(List.of(alert))
                        .map(names -> pages.page(
                                worker,
                                WorklistPages.HERE,
                                "inspector/chain/chainAlert.jte",
                                Map.of("alert", alert, "names", names, "form", form))));
    }

    private Mono<ActorNames> names(List<ChainAlert> alerts) {
        return namingActors.of(alerts.stream()
                .flatMap(alert -> Stream.concat(
                        Stream.of(alert.progress().by()),
                        alert.evidence().stream()
                                .filter(fact -> fact.fact() == AlertFact.Kind.TRIED_BY)
                                .map(AlertFact::value)))
                .toList());
    }
}
