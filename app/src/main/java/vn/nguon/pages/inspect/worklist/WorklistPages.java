package vn.nguon.pages.inspect.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.nguon.pages.form.Form;
import vn.nguon.pages.inspect.Inspectors;
import vn.nguon.pages.inspect.Names;
import vn.nguon.pages.inspect.Naming;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Leafing;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.scan.doubt.ErasingDoubts;
import vn.nguon.scan.doubt.ErasureReason;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.finding.Progress;
import vn.nguon.scan.finding.Sought;
import vn.nguon.stamp.code.Serial;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.trace.objection.FailingLots;
import vn.nguon.trace.objection.Objection;

/** The list of what waits for inspectors, and each case of it. */
@RestController
@RequestMapping(WorklistPages.HERE)
class WorklistPages {

    static final String HERE = "/inspect/worklist";

    private static final String ONE = "/{kind:" + Worklists.KINDS + "}/{id}";
    private static final String DOUBTS = "doubts";
    private static final int A_PAGE = 30;
    private static final int FAILING = 5;

    private final Worklists worklists;
    private final Concluding concluding;
    private final Naming naming;
    private final FailingLots failing;
    private final ErasingDoubts erasing;
    private final CaseEvidence evidence;
    private final WorkPages pages;
    private final Submitting submitting;

    WorklistPages(
            Worklists worklists,
            Concluding concluding,
            Naming naming,
            FailingLots failing,
            ErasingDoubts erasing,
            CaseEvidence evidence,
            WorkPages pages,
            Submitting submitting) {
        this.worklists = worklists;
        this.concluding = concluding;
        this.naming = naming;
        this.failing = failing;
        this.erasing = erasing;
        this.evidence = evidence;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "alerts") String kind,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        Inspectors.admit(worker);
        return worklists
                .of(kind)
                .list(status(status), Sought.read(q), Cursor.read(cursor, A_PAGE), worker)
                .flatMap(found -> Mono.zip(names(found.items()), failing(cursor, q))
                        .map(known -> {
                            Map<String, Object> shown = new HashMap<>();
                            shown.put("cases", found);
                            shown.put("names", known.getT1());
                            shown.put("failing", known.getT2());
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
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "") String q) {
        Inspectors.admit(worker);
        return Leafing.through(cursor -> worklists.of(kind).list(status(status), Sought.read(q), cursor, worker))
                .collectList()
                .flatMap(found -> names(found).map(names -> csv(found, names, worker)));
    }

    @GetMapping(ONE)
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable String kind, @PathVariable UUID id) {
        Inspectors.admit(worker);
        return page(worker, kind, id, Form.blank());
    }

    @PostMapping(ONE + "/take")
    Mono<ResponseEntity<byte[]>> take(Attempt attempt, @PathVariable String kind, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return submitting.submit(
                attempt,
                Map.class,
                nothing -> worklists
                        .of(kind)
                        .take(id, attempt.worker())
                        .map(taken -> new Done(
                                at(kind, id),
                                attempt.in()
                                        .choose(
                                                "Bạn đã nhận việc này; người khác sẽ thấy.",
                                                "You have taken this; the others see it."))),
                again -> page(attempt.worker(), kind, id, again));
    }

    @PostMapping(ONE + "/settle")
    Mono<ResponseEntity<byte[]>> settle(Attempt attempt, @PathVariable String kind, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return submitting.submit(
                attempt,
                Conclusion.class,
                conclusion -> conclude(attempt.worker(), kind, id, conclusion)
                        .thenReturn(new Done(
                                at(kind, id),
                                attempt.in()
                                        .choose(
                                                "Đã ghi kết luận vào sổ cái.",
                                                "The finding is recorded in the ledger."))),
                again -> page(attempt.worker(), kind, id, again));
    }

    @PostMapping("/doubts/{id}/erase")
    Mono<ResponseEntity<byte[]>> erase(Attempt attempt, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return submitting.submit(
                attempt,
                Erasure.class,
                erasure -> erasing.erase(id, ErasureReason.read(erasure.reason()), attempt.actor())
                        .thenReturn(new Done(
                                at(DOUBTS, id),
                                attempt.in()
                                        .choose(
                                                "Đã xoá điều người mua đã viết.",
                                                "What the consumer wrote is erased."))),
                again -> page(attempt.worker(), DOUBTS, id, again));
    }

    private record Erasure(@Nullable String reason) {}

    private Mono<Void> conclude(Worker worker, String kind, UUID id, Conclusion conclusion) {
        Worklists.Worklist<?> worklist = worklists.of(kind);
        return worklist.one(id, worker)
                .flatMap(about -> concluding.conclude(
                        worker.actor(),
                        conclusion,
                        about.stamps(),
                        Mono.defer(() -> worklist.settle(id, conclusion.read(), worker))));
    }

    private static String at(String kind, UUID id) {
        return HERE + "/" + kind + "/" + id;
    }

    private static @Nullable String status(String status) {
        return List.of("open", "taken", "settled").contains(status) ? status.toUpperCase(Locale.ROOT) : null;
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, String kind, UUID id, Form form) {
        return worklists
                .of(kind)
                .one(id, worker)
                .flatMap(about -> Mono.zip(names(List.of(about)), evidence.of(about, worker))
                        .map(known -> {
                            Map<String, Object> shown = new HashMap<>();
                            shown.put("about", about);
                            shown.put("names", known.getT1());
                            shown.put("now", known.getT2().orElse(null));
                            shown.put("form", filled(form, about.stamps()));
                            return pages.page(worker, HERE, "inspect/case.jte", shown);
                        }));
    }

    private static Form filled(Form form, @Nullable StampRange stamps) {
        return stamps == null || !form.value("first").isEmpty()
                ? form
                : form.with("first", Serial.of(stamps.first())).with("last", Serial.of(stamps.last()));
    }

    /** Lots that failed a test stand above the first page, until somebody looks for something else. */
    private Mono<List<Objection.FailedTest>> failing(@Nullable String cursor, String q) {
        return cursor == null && q.isEmpty() ? failing.latest(FAILING) : Mono.just(List.of());
    }

    private Mono<Names> names(List<Case> cases) {
        return naming.of(cases.stream().map(Case::by).toList());
    }

    private static ResponseEntity<byte[]> csv(List<Case> cases, Names names, Worker worker) {
        Voice in = worker.in();
        Csv file = new Csv(in)
                .column("Việc", "What")
                .time("Từ lúc", "Since")
                .column("Tem", "Stamps")
                .column("Mã đã gõ", "Code typed")
                .column("Lời người mua", "What was said")
                .column("Tình trạng", "State")
                .column("Người xem", "By")
                .column("Điều tìm thấy", "Finding");
        for (Case one : cases) {
            Finding finding = one.progress() instanceof Progress.Settled settled ? settled.finding() : null;
            file.row(
                    one.title(),
                    one.since(),
                    one.stamps() == null ? null : one.stamps().serials(),
                    one.typed(),
                    one.text(),
                    state(one.progress(), in),
                    one.by().isEmpty() ? null : names.of(one.by(), in),
                    finding == null ? null : finding.text());
        }
        return file.file(in.choose("viec-can-xem.csv", "worklist.csv"));
    }

    private static String state(Progress progress, Voice in) {
        if (progress instanceof Progress.Settled settled) {
            return settled.finding().outcome() == Finding.Outcome.CONFIRMED
                    ? in.choose("Đúng như nghi ngờ", "Confirmed")
                    : in.choose("Không có gì sai", "Nothing wrong");
        }
        return progress instanceof Progress.Taken ? in.choose("Đang xem", "Taken") : in.choose("Chưa ai xem", "Open");
    }
}
