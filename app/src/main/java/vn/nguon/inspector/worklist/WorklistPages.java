package vn.nguon.inspector.worklist;

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
import vn.nguon.language.Language;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.pages.naming.NamingActors;
import vn.nguon.scan.finding.CaseFilter;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.report.ErasingConsumerReports;
import vn.nguon.scan.report.ErasureReason;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.trace.objection.FailingLots;
import vn.nguon.trace.objection.Objection;

/** The list of what waits for inspectors, and each case of it. */
@RestController
@RequestMapping(WorklistPages.HERE)
class WorklistPages {

    static final String HERE = "/inspect/worklist";

    private static final String ONE = "/{kind:" + CaseWorklists.KINDS + "}/{id}";
    private static final String DOUBTS = "doubts";
    private static final int A_PAGE = 30;
    private static final int FAILING = 5;

    private final CaseWorklists caseWorklists;
    private final ConcludingCases concludingCases;
    private final NamingActors namingActors;
    private final FailingLots failing;
    private final ErasingConsumerReports erasing;
    private final CaseEvidence evidence;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    WorklistPages(
            CaseWorklists caseWorklists,
            ConcludingCases concludingCases,
            NamingActors namingActors,
            FailingLots failing,
            ErasingConsumerReports erasing,
            CaseEvidence evidence,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.caseWorklists = caseWorklists;
        this.concludingCases = concludingCases;
        this.namingActors = namingActors;
        this.failing = failing;
        this.erasing = erasing;
        this.evidence = evidence;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "alerts") String kind,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        Inspectors.admit(worker);
        return caseWorklists
                .of(kind)
                .list(status(status), CaseFilter.read(q), Cursor.read(cursor, A_PAGE), worker)
                .flatMap(found -> Mono.zip(names(found.items()), failing(cursor, q))
                        .map(known -> {
                            Map<String, Object> shown = new HashMap<>();
                            shown.put("cases", found);
                            shown.put("names", known.getT1());
                            shown.put("failing", known.getT2());
                            shown.put("address", ListAddress.of(request));
                            shown.put("kind", kind);
                            shown.put("status", status);
                            return pages.page(worker, HERE, "inspector/worklist.jte", shown);
                        }));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "alerts") String kind,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(defaultValue = "") String q) {
        Inspectors.admit(worker);
        return AllPages.through(
                        cursor -> caseWorklists.of(kind).list(status(status), CaseFilter.read(q), cursor, worker))
                .collectList()
                .flatMap(found -> names(found).map(names -> csv(found, names, worker)));
    }

    @GetMapping(ONE)
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable String kind, @PathVariable UUID id) {
        Inspectors.admit(worker);
        return page(worker, kind, id, FilledForm.blank());
    }

    @PostMapping(ONE + "/take")
    Mono<ResponseEntity<byte[]>> take(Attempt attempt, @PathVariable String kind, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> caseWorklists
                        .of(kind)
                        .take(id, attempt.worker())
                        .map(taken -> new ActionResult(
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
        return formSubmission.submit(
                attempt,
                CaseConclusion.class,
                conclusion -> conclude(attempt.worker(), kind, id, conclusion)
                        .thenReturn(new ActionResult(
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
        return formSubmission.submit(
                attempt,
                Erasure.class,
                erasure -> erasing.erase(id, ErasureReason.read(erasure.reason()), attempt.actor())
                        .thenReturn(new ActionResult(
                                at(DOUBTS, id),
                                attempt.in()
                                        .choose(
                                                "Đã xoá điều người mua đã viết.",
                                                "What the consumer wrote is erased."))),
                again -> page(attempt.worker(), DOUBTS, id, again));
    }

    private record Erasure(@Nullable String reason) {}

    private Mono<Void> conclude(PageUser worker, String kind, UUID id, CaseConclusion conclusion) {
        CaseWorklists.Worklist<?> worklist = caseWorklists.of(kind);
        return worklist.one(id, worker)
                .flatMap(about -> concludingCases.conclude(
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

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, String kind, UUID id, FilledForm form) {
        return caseWorklists
                .of(kind)
                .one(id, worker)
                .flatMap(about -> Mono.zip(names(List.of(about)), evidence.of(about, worker))
                        .map(known -> {
                            Map<String, Object> shown = new HashMap<>();
                            shown.put("about", about);
                            shown.put("names", known.getT1());
                            shown.put("now", known.getT2().orElse(null));
                            shown.put("form", filled(form, about.stamps()));
                            return pages.page(worker, HERE, "inspector/case.jte", shown);
                        }));
    }

    private static FilledForm filled(FilledForm form, @Nullable StampRange stamps) {
        return stamps == null || !form.value("first").isEmpty()
                ? form
                : form.with("first", StampSerial.of(stamps.first())).with("last", StampSerial.of(stamps.last()));
    }

    /** Lots that failed a test stand above the first page, until somebody looks for something else. */
    private Mono<List<Objection.FailedTest>> failing(@Nullable String cursor, String q) {
        return cursor == null && q.isEmpty() ? failing.latest(FAILING) : Mono.just(List.of());
    }

    private Mono<ActorNames> names(List<WorklistCase> cases) {
        return namingActors.of(cases.stream().map(WorklistCase::by).toList());
    }

    private static ResponseEntity<byte[]> csv(List<WorklistCase> cases, ActorNames names, PageUser worker) {
        Language in = worker.in();
        CsvDownload file = new CsvDownload(in)
                .column("Việc", "What")
                .time("Từ lúc", "Since")
                .column("Tem", "Stamps")
                .column("Mã đã gõ", "Code typed")
                .column("Lời người mua", "What was said")
                .column("Tình trạng", "State")
                .column("Người xem", "By")
                .column("Điều tìm thấy", "Finding");
        for (WorklistCase one : cases) {
            Finding finding = one.progress() instanceof CaseProgress.Settled settled ? settled.finding() : null;
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

    private static String state(CaseProgress progress, Language in) {
        if (progress instanceof CaseProgress.Settled settled) {
            return settled.finding().outcome() == Finding.Outcome.CONFIRMED
                    ? in.choose("Đúng như nghi ngờ", "Confirmed")
                    : in.choose("Không có gì sai", "Nothing wrong");
        }
        return progress instanceof CaseProgress.Taken
                ? in.choose("Đang xem", "Taken")
                : in.choose("Chưa ai xem", "Open");
    }
}
