package vn.nguon.cooperative.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.organisation.household.AddingHouseholds;
import vn.nguon.organisation.household.EditingHouseholds;
import vn.nguon.organisation.household.ErasingHouseholds;
import vn.nguon.organisation.household.Household;
import vn.nguon.organisation.household.HouseholdDescription;
import vn.nguon.organisation.household.HouseholdId;
import vn.nguon.organisation.household.Households;
import vn.nguon.organisation.household.file.FileColumn;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** The households that deliver to the cooperative. */
@RestController
@RequestMapping(HouseholdPages.HERE)
class HouseholdPages {

    static final String HERE = "/console/households";

    private final Households households;
    private final AddingHouseholds adding;
    private final EditingHouseholds editing;
    private final ErasingHouseholds erasing;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    HouseholdPages(
            Households households,
            AddingHouseholds adding,
            EditingHouseholds editing,
            ErasingHouseholds erasing,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.households = households;
        this.adding = adding;
        this.editing = editing;
        this.erasing = erasing;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return households
                .search(q, worker.own().id(), Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/household/households.jte",
                        Map.of("households", found, "address", ListAddress.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(PageUser worker, @RequestParam(defaultValue = "") String q) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return AllPages.through(cursor -> households.search(q, worker.own().id(), cursor))
                .filter(household -> !household.isErased())
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    @GetMapping("/new")
    ResponseEntity<byte[]> blank(PageUser worker) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return form(worker, FilledForm.blank(), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> add(Attempt attempt) {
        return formSubmission.submit(
                attempt,
                HouseholdDescription.class,
                described -> adding.add(attempt.actor(), described)
                        .map(added -> done(attempt, added, "Đã ghi hộ", "Recorded household")),
                again -> Mono.just(form(attempt.worker(), again, null)));
    }

    @GetMapping("/{id:[0-9]+}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        return own(worker, id).map(household -> form(worker, filled(household, worker.in()), household));
    }

    @PostMapping("/{id:[0-9]+}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        return formSubmission.submit(
                attempt,
                HouseholdDescription.class,
                described -> editing.edit(attempt.actor(), new HouseholdId(id), version, described)
                        .map(changed -> done(attempt, changed, "Đã sửa hộ", "Changed household")),
                again -> own(attempt.worker(), id).map(household -> form(attempt.worker(), again, household)));
    }

    @PostMapping("/{id:[0-9]+}/erase")
    Mono<ResponseEntity<byte[]>> erase(Attempt attempt, @PathVariable long id) {
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> erasing.erase(attempt.actor(), new HouseholdId(id))
                        .map(erased -> done(attempt, erased, "Đã xoá thông tin hộ", "Erased household")),
                again -> own(attempt.worker(), id).map(household -> form(attempt.worker(), again, household)));
    }

    private Mono<Household> own(PageUser worker, long id) {
        return households
                .get(new HouseholdId(id))
                .doOnNext(household -> worker.actor().requireWorkingFor(household.organisation()));
    }

    private ResponseEntity<byte[]> form(PageUser worker, FilledForm form, @Nullable Household household) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("household", household);
        return pages.page(worker, HERE, "cooperative/household/household.jte", shown);
    }

    private static FilledForm filled(Household household, Language in) {
        return FilledForm.blank()
                .with("name", household.name())
                .with("commune", household.commune())
                .with("plots", household.plots())
                .with("areaM2", household.areaM2() == null ? null : in.written(household.areaM2()))
                .with("crops", household.crops())
                .with("phone", household.phone())
                .with("consentedOn", household.consentedOn())
                .with("leftOn", household.leftOn());
    }

    private static ActionResult done(Attempt attempt, Household household, String did, String didInEnglish) {
        return new ActionResult(HERE, attempt.in().choose(did, didInEnglish) + " " + household.code() + ".");
    }

    /** With the columns that {@link FileColumn} reads again. */
    private static ResponseEntity<byte[]> csv(List<Household> found, Language in) {
        CsvDownload file = new CsvDownload(in);
        for (FileColumn column : FileColumn.values()) {
            file.column(column.words().in(in));
        }
        for (Household each : found) {
            file.row(
                    each.code(),
                    each.name(),
                    each.commune(),
                    each.plots(),
                    each.areaM2(),
                    each.crops(),
                    each.phone(),
                    each.consentedOn(),
                    each.leftOn());
        }
        return file.file(in.choose("nong-ho.csv", "households.csv"));
    }
}
