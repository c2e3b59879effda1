package vn.nguon.pages.console.organisation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gln;
import vn.nguon.organisation.Editing;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.Particulars;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;

/** Who the cooperative is: all its people read it, its managers change it. */
@RestController
@RequestMapping(OrganisationPage.HERE)
class OrganisationPage {

    static final String HERE = "/console/organisation";

    private final Organisations organisations;
    private final Editing editing;
    private final WorkPages pages;
    private final Submitting submitting;

    OrganisationPage(Organisations organisations, Editing editing, WorkPages pages, Submitting submitting) {
        this.organisations = organisations;
        this.editing = editing;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(Worker worker) {
        return organisations.current(Ours.of(worker)).map(own -> page(worker, filled(own), own));
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @RequestParam int version) {
        return organisations
                .current(Ours.of(attempt.worker()))
                .flatMap(before -> submitting.submit(
                        attempt,
                        Particulars.class,
                        particulars -> editing.edit(attempt.actor(), before.id(), version, particulars)
                                .map(after -> new Done(HERE, attempt.in().choose("Đã lưu.", "Saved."))),
                        again -> Mono.just(page(attempt.worker(), again, before))));
    }

    private ResponseEntity<byte[]> page(Worker worker, Form form, Organisation own) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("own", own);
        shown.put("kinds", kinds(own, worker.in()));
        shown.put("manager", Ours.managedBy(worker));
        return pages.page(worker, HERE, "console/organisation/organisation.jte", shown);
    }

    private static Form filled(Organisation own) {
        FileHash logo = own.logo();
        Gln gln = own.gln();
        return Form.blank()
                .with("kind", own.kind())
                .with("name", own.name())
                .with("labelName", own.labelName())
                .with("address", own.address())
                .with("representative", own.representative())
                .with("phone", own.phone())
                .with("email", own.email())
                .with("gln", gln == null ? null : gln.value())
                .with("logo", logo == null ? null : logo.value());
    }

    /** What an organisation can call itself; an authority is made by whoever runs the platform. */
    private static List<Option> kinds(Organisation own, Voice in) {
        return Arrays.stream(Organisation.Kind.values())
                .filter(kind -> kind != Organisation.Kind.AUTHORITY || own.kind() == kind)
                .map(kind -> new Option(kind.name(), kind.words().in(in.language())))
                .toList();
    }
}
