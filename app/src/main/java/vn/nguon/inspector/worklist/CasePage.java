package vn.nguon.inspector.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.pages.naming.NamingActors;
import vn.nguon.scan.casefile.AddingCaseEntries;
import vn.nguon.scan.casefile.CaseEntry;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;

/** The page of one case, with what was typed on it and not taken. */
@Component
class CasePage {

    static final String FINDING = "finding";

    private final CaseWorklists caseWorklists;
    private final CaseEvidence evidence;
    private final AddingCaseEntries entries;
    private final NamingActors namingActors;
    private final PageRenderer pages;

    CasePage(
            CaseWorklists caseWorklists,
            CaseEvidence evidence,
            AddingCaseEntries entries,
            NamingActors namingActors,
            PageRenderer pages) {
        this.caseWorklists = caseWorklists;
        this.evidence = evidence;
        this.entries = entries;
        this.namingActors = namingActors;
        this.pages = pages;
    }

    /** @param sent the forms that were not taken, by their names: {@code finding}, {@code note}, {@code passed_on} */
    Mono<ResponseEntity<byte[]>> of(PageUser worker, String kind, UUID id, Map<String, FilledForm> sent) {
        CaseWorklists.Worklist<?> worklist = caseWorklists.of(kind);
        return worklist.one(id, worker)
                .flatMap(about -> Mono.zip(evidence.of(about, worker), added(worklist, id, worker))
                        .flatMap(known -> names(about, known.getT2())
                                .map(names -> shown(worker, about, names, known.getT1(), known.getT2(), sent))));
    }

    private Mono<List<CaseEntry>> added(CaseWorklists.Worklist<?> worklist, UUID id, PageUser worker) {
        return worklist.itself(id, worker).flatMap(about -> entries.of(about, worker.actor()));
    }

    private Mono<ActorNames> names(WorklistCase about, List<CaseEntry> added) {
        return namingActors.of(
                Stream.concat(Stream.of(about.by()), added.stream().map(CaseEntry::by))
                        .toList());
    }

    private ResponseEntity<byte[]> shown(
            PageUser worker,
            WorklistCase about,
            ActorNames names,
            Optional<ScanEvidence> now,
            List<CaseEntry> added,
            Map<String, FilledForm> sent) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("about", about);
        shown.put("names", names);
        shown.put("now", now.orElse(null));
        shown.put("entries", added);
        shown.put("sent", sent);
        shown.put("form", filled(sent.getOrDefault(FINDING, FilledForm.blank()), about.stamps()));
        return pages.page(worker, WorklistPages.HERE, "inspector/worklist/case.jte", shown);
    }

    private static FilledForm filled(FilledForm form, @Nullable StampRange stamps) {
        return stamps == null || !form.value("first").isEmpty()
                ? form
                : form.with("first", StampSerial.of(stamps.first())).with("last", StampSerial.of(stamps.last()));
    }
}
