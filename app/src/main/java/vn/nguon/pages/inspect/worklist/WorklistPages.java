package vn.nguon.pages.inspect.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
import vn.nguon.http.Once;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.inspect.Names;
import vn.nguon.pages.inspect.Naming;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.scan.alert.SettlingAlerts;
import vn.nguon.scan.doubt.SettlingDoubts;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.finding.Progress;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampRange;

/** The list of what waits for inspectors, and each case of it. */
@RestController
@RequestMapping(WorklistPages.HERE)
class WorklistPages {

    static final String HERE = "/inspect/worklist";

    private static final int A_PAGE = 30;
    private static final int A_FILE = 200;

    private final SettlingAlerts alerts;
    private final SettlingDoubts doubts;
    private final Concluding concluding;
    private final Naming naming;
    private final WorkPages pages;
    private final Submitting submitting;

    WorklistPages(
            SettlingAlerts alerts,
            SettlingDoubts doubts,
            Concluding concluding,
            Naming naming,
            WorkPages pages,
            Submitting submitting) {
        this.alerts = alerts;
        this.doubts = doubts;
        this.concluding = concluding;
        this.naming = naming;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "alerts") String kind,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(required = false) @Nullable String cursor) {
        return cases(worker, kind, status, Cursor.read(cursor, A_PAGE))
                .flatMap(found -> names(found.items()).map(names -> {
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("cases", found);
                    shown.put("names", names);
                    shown.put("address", Address.of(request));
                    shown.put("kind", kind);
                    shown.put("status", status);
                    return pages.page(worker, HERE, "inspect/worklist.jte", shown);
                }));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            Worker worker,
            @RequestParam(defaultValue = "alerts") String kind,
            @RequestParam(defaultValue = "open") String status) {
        return cases(worker, kind, status, Cursor.read(null, A_FILE))
                .flatMap(found -> names(found.items()).map(names -> csv(found.items(), names, worker)));
    }

    @GetMapping("/alerts/{id}")
    Mono<ResponseEntity<byte[]>> alert(Worker worker, @PathVariable UUID id) {
        return alertPage(worker, id, Form.blank());
    }

    @PostMapping("/alerts/{id}/take")
    Mono<ResponseEntity<byte[]>> takeAlert(
            Worker worker, @PathVariable UUID id, Form form, Once once, ServerHttpRequest request) {
        return take(
                new Attempt(worker, form, once, request),
                Case.ALERTS + id,
                actor -> alerts.take(id, actor),
                again -> alertPage(worker, id, again));
    }

    @PostMapping("/alerts/{id}/settle")
    Mono<ResponseEntity<byte[]>> settleAlert(
            Worker worker, @PathVariable UUID id, Form form, Once once, ServerHttpRequest request) {
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Conclusion.class,
                conclusion -> alerts.one(id, worker.actor())
                        .flatMap(alert -> concluding.conclude(
                                worker.actor(),
                                conclusion,
                                Case.of(alert, worker.in()).stamps(),
                                Mono.defer(() -> alerts.settle(id, conclusion.read(), worker.actor()))))
                        .then(Mono.fromSupplier(() -> settled(worker, Case.ALERTS + id))),
                again -> alertPage(worker, id, again));
    }

    @GetMapping("/doubts/{id}")
    Mono<ResponseEntity<byte[]>> doubt(Worker worker, @PathVariable UUID id) {
        return doubtPage(worker, id, Form.blank());
    }

    @PostMapping("/doubts/{id}/take")
    Mono<ResponseEntity<byte[]>> takeDoubt(
            Worker worker, @PathVariable UUID id, Form form, Once once, ServerHttpRequest request) {
        return take(
                new Attempt(worker, form, once, request),
                Case.DOUBTS + id,
                actor -> doubts.take(id, actor),
                again -> doubtPage(worker, id, again));
    }

    @PostMapping("/doubts/{id}/settle")
    Mono<ResponseEntity<byte[]>> settleDoubt(
            Worker worker, @PathVariable UUID id, Form form, Once once, ServerHttpRequest request) {
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Conclusion.class,
                conclusion -> doubts.one(id, worker.actor())
                        .flatMap(doubt -> concluding.conclude(
                                worker.actor(),
                                conclusion,
                                Case.of(doubt, worker.in()).stamps(),
                                Mono.defer(() -> doubts.settle(id, conclusion.read(), worker.actor()))))
                        .then(Mono.fromSupplier(() -> settled(worker, Case.DOUBTS + id))),
                again -> doubtPage(worker, id, again));
    }

    private Mono<ResponseEntity<byte[]>> take(
            Attempt attempt,
            String at,
            Function<Actor, Mono<?>> taking,
            Function<Form, Mono<ResponseEntity<byte[]>>> again) {
        Worker worker = attempt.worker();
        return submitting.submit(
                attempt,
                Map.class,
                nothing -> taking.apply(worker.actor())
                        .map(taken -> new Done(
                                at,
                                worker.in()
                                        .choose(
                                                "Bạn đã nhận việc này; người khác sẽ thấy.",
                                                "You have taken this; the others see it."))),
                again);
    }

    private static Done settled(Worker worker, String at) {
        return new Done(
                at, worker.in().choose("Đã ghi kết luận vào sổ cái.", "The finding is recorded in the ledger."));
    }

    private Mono<Slice<Case>> cases(Worker worker, String kind, String status, Cursor cursor) {
        String asked = status(status);
        return kind.equals("doubts")
                ? doubts.list(asked, null, cursor, worker.actor())
                        .map(found -> found.map(doubt -> Case.of(doubt, worker.in())))
                : alerts.list(asked, null, cursor, worker.actor())
                        .map(found -> found.map(alert -> Case.of(alert, worker.in())));
    }

    private static @Nullable String status(String status) {
        return List.of("open", "taken", "settled").contains(status) ? status.toUpperCase(Locale.ROOT) : null;
    }

    private Mono<ResponseEntity<byte[]>> alertPage(Worker worker, UUID id, Form form) {
        return alerts.one(id, worker.actor()).flatMap(alert -> page(worker, Case.of(alert, worker.in()), form));
    }

    private Mono<ResponseEntity<byte[]>> doubtPage(Worker worker, UUID id, Form form) {
        return doubts.one(id, worker.actor()).flatMap(doubt -> page(worker, Case.of(doubt, worker.in()), form));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, Case about, Form form) {
        StampRange stamps = about.stamps();
        Form filled = stamps == null || !form.value("first").isEmpty()
                ? form
                : form.with("first", Serial.of(stamps.first())).with("last", Serial.of(stamps.last()));
        return names(List.of(about)).map(names -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("about", about);
            shown.put("names", names);
            shown.put("form", filled);
            return pages.page(worker, HERE, "inspect/case.jte", shown);
        });
    }

    private Mono<Names> names(List<Case> cases) {
        return naming.of(cases.stream().map(Case::by).toList());
    }

    private static ResponseEntity<byte[]> csv(List<Case> cases, Names names, Worker worker) {
        Csv file = new Csv("what", "since", "stamps", "code", "text", "status", "by", "outcome", "finding");
        for (Case one : cases) {
            Finding finding = one.progress() instanceof Progress.Settled settled ? settled.finding() : null;
            file.row(
                    one.title(),
                    one.since(),
                    one.stamps() == null ? null : one.stamps().serials(),
                    one.typed(),
                    one.text(),
                    one.progress().getClass().getSimpleName().toUpperCase(Locale.ROOT),
                    one.by().isEmpty() ? null : names.of(one.by(), worker.in()),
                    finding == null ? null : finding.outcome(),
                    finding == null ? null : finding.text());
        }
        return file.file(worker.in().choose("viec-can-xem.csv", "worklist.csv"));
    }
}
