package vn.nguon.inspector.worklist;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.scan.casefile.AddingCaseEntries;
import vn.nguon.scan.casefile.CaseEntry;
import vn.nguon.scan.finding.OpenCase;

/** Adds to a case from its page: a note, what is passed on, an answer. */
@RestController
@RequestMapping(WorklistPages.HERE)
class CaseEntryPages {

    private final CaseWorklists caseWorklists;
    private final AddingCaseEntries entries;
    private final CasePage page;
    private final FormSubmission formSubmission;

    CaseEntryPages(
            CaseWorklists caseWorklists, AddingCaseEntries entries, CasePage page, FormSubmission formSubmission) {
        this.caseWorklists = caseWorklists;
        this.entries = entries;
        this.page = page;
        this.formSubmission = formSubmission;
    }

    @PostMapping("/{kind:" + CaseWorklists.KINDS + "}/{id}/entries")
    Mono<ResponseEntity<byte[]>> add(Attempt attempt, @PathVariable String kind, @PathVariable UUID id) {
        Inspectors.admit(attempt.worker());
        String form = attempt.form().value("kind").toLowerCase(Locale.ROOT);
        return formSubmission.submit(
                attempt,
                CaseEntryForm.class,
                wanted -> added(attempt, kind, id, wanted)
                        .map(entry -> new ActionResult(
                                WorklistPages.HERE + "/" + kind + "/" + id, said(entry.kind(), attempt.in()))),
                again -> page.of(attempt.worker(), kind, id, Map.of(form, again)));
    }

    private Mono<CaseEntry> added(Attempt attempt, String kind, UUID id, CaseEntryForm wanted) {
        return added(caseWorklists.of(kind), attempt, id, wanted);
    }

    private <T extends OpenCase> Mono<CaseEntry> added(
            CaseWorklists.Worklist<T> worklist, Attempt attempt, UUID id, CaseEntryForm wanted) {
        return worklist.itself(id, attempt.worker())
                .flatMap(about -> entries.add(worklist.ledgerName(), about, wanted.read(), attempt.actor()));
    }

    private static String said(CaseEntry.Kind kind, Language in) {
        return switch (kind) {
            case NOTE -> in.choose("Đã ghi thêm vào hồ sơ.", "The note is added.");
            case PASSED_ON -> in.choose("Đã chuyển cho đơn vị.", "Passed on to the organisation.");
            case REPLY -> throw new IllegalArgumentException("an inspector replies to nobody");
            case ANSWER ->
                in.choose(
                        "Đã trả lời; người phản ánh đọc được bằng mã tiếp nhận.",
                        "Answered; whoever complained reads it by the reference.");
        };
    }
}
