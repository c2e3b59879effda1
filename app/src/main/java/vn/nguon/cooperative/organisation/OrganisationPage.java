package vn.nguon.cooperative.organisation;

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
import vn.nguon.language.Language;
import vn.nguon.organisation.EditingOrganisations;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationDetails;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** Who the cooperative is: all its people read it, its managers change it. */
@RestController
@RequestMapping(OrganisationPage.HERE)
class OrganisationPage {

    static final String HERE = "/console/organisation";

    private final Organisations organisations;
    private final EditingOrganisations editingOrganisations;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    OrganisationPage(
            Organisations organisations,
            EditingOrganisations editingOrganisations,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.organisations = organisations;
        this.editingOrganisations = editingOrganisations;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(PageUser worker) {
        return organisations.get(OwnOrganisation.of(worker)).map(own -> page(worker, filled(own), own));
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @RequestParam int version) {
        return organisations
                .get(OwnOrganisation.of(attempt.worker()))
                .flatMap(before -> formSubmission.submit(
                        attempt,
                        OrganisationDetails.class,
                        particulars -> editingOrganisations
                                .edit(attempt.actor(), before.id(), version, particulars)
                                .map(after ->
                                        new ActionResult(HERE, attempt.in().choose("Đã lưu.", "Saved."))),
                        again -> Mono.just(page(attempt.worker(), again, before))));
    }

    private ResponseEntity<byte[]> page(PageUser worker, FilledForm form, Organisation own) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("own", own);
        shown.put("kinds", kinds(own, worker.in()));
        shown.put("manager", OwnOrganisation.managedBy(worker));
        return pages.page(worker, HERE, "cooperative/organisation/organisation.jte", shown);
    }

    private static FilledForm filled(Organisation own) {
        FileHash logo = own.logo();
        Gln gln = own.gln();
        return FilledForm.blank()
                .with("kind", own.kind())
                .with("name", own.name())
                .with("labelName", own.labelName())
                .with("address", own.address())
                .with("representative", own.representative())
                .with("phone", own.phone())
                .with("email", own.email())
                .with("gln", gln == null ? null : gln.value())
                .with("taxNumber", own.taxNumber())
                .with("logo", logo == null ? null : logo.value());
    }

    /** What an organisation can call itself; an authority is made by whoever runs the platform. */
    private static List<FormOption> kinds(Organisation own, Language in) {
        return Arrays.stream(Organisation.Kind.values())
                .filter(kind -> kind != Organisation.Kind.AUTHORITY || own.kind() == kind)
                .map(kind -> new FormOption(kind.name(), kind.words().in(in)))
                .toList();
    }
}
