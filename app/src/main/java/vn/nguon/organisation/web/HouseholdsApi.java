package vn.nguon.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.household.AddingHouseholds;
import vn.nguon.organisation.household.EditingHouseholds;
import vn.nguon.organisation.household.ErasingHouseholds;
import vn.nguon.organisation.household.Household;
import vn.nguon.organisation.household.HouseholdAccess;
import vn.nguon.organisation.household.HouseholdDescription;
import vn.nguon.organisation.household.HouseholdId;
import vn.nguon.organisation.household.Households;
import vn.nguon.organisation.household.file.HouseholdFilePlan;
import vn.nguon.organisation.household.file.ImportingHouseholds;

/** Households over HTTP. */
@RestController
@RequestMapping("/api/v1/households")
@Tag(name = "Households", description = "Whom an organisation buys from or harvests with")
class HouseholdsApi {

    private static final String CSV = "text/csv";

    private final Households households;
    private final AddingHouseholds addingHouseholds;
    private final EditingHouseholds editingHouseholds;
    private final ErasingHouseholds erasingHouseholds;
    private final ImportingHouseholds importingHouseholds;

    HouseholdsApi(
            Households households,
            AddingHouseholds addingHouseholds,
            EditingHouseholds editingHouseholds,
            ErasingHouseholds erasingHouseholds,
            ImportingHouseholds importingHouseholds) {
        this.households = households;
        this.addingHouseholds = addingHouseholds;
        this.editingHouseholds = editingHouseholds;
        this.erasingHouseholds = erasingHouseholds;
        this.importingHouseholds = importingHouseholds;
    }

    @GetMapping
    @Operation(
            summary = "List households",
            description = "One's own organisation's; inspectors name the organisation. Nobody else sees them. `q` finds"
                    + " Vietnamese without its accents.")
    Mono<Slice<Household>> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        OrganisationId owner = organisation == null ? actor.ownOrganisation() : new OrganisationId(organisation);
        HouseholdAccess.requireSeeing(actor, owner);
        return households.search(q, owner, Cursor.read(cursor, limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a household")
    Mono<Household> read(Actor actor, @PathVariable long id) {
        return households
                .get(new HouseholdId(id))
                .doOnNext(household -> HouseholdAccess.requireSeeing(actor, household.organisation()));
    }

    @PostMapping
    @Operation(
            summary = "Add a household",
            description = "To the list of one's own organisation. Without `code` it gets the next, such as `H012`; the"
                    + " number stays. A phone is kept only with `consentedOn`.")
    Mono<ResponseEntity<Household>> add(
            Actor actor, @RequestBody HouseholdDescription described, IdempotentRequest once) {
        return once.created(Household.class, described, () -> addingHouseholds.add(actor, described));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Correct a household",
            description = "`version` is the version that was read; 412 if somebody changed it since.")
    Mono<ResponseEntity<Household>> edit(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestBody HouseholdDescription to,
            IdempotentRequest once) {
        return once.ok(
                Household.class,
                new EditKey(version, to),
                () -> editingHouseholds.edit(actor, new HouseholdId(id), version, to));
    }

    @PostMapping("/{id}/erasure")
    @Operation(
            summary = "Erase what is personal of a household",
            description = "Its name, phone and plots, for good; what it delivered stays on record under its number.")
    Mono<ResponseEntity<Household>> erase(Actor actor, @PathVariable long id, IdempotentRequest once) {
        return once.ok(Household.class, "", () -> erasingHouseholds.erase(actor, new HouseholdId(id)));
    }

    @PostMapping(path = "/file/preview", consumes = CSV)
    @Operation(
            summary = "See what a file of households would do",
            description = "Nothing is written. `mistakes` names each wrong line.")
    Mono<HouseholdFilePlan> preview(Actor actor, @RequestBody byte[] file) {
        return importingHouseholds.preview(actor, ImportingHouseholds.text(file));
    }

    @PostMapping(path = "/file", consumes = CSV)
    @Operation(
            summary = "Take in a file of households",
            description =
                    "CSV (docs/spec/files.md): all of it, or nothing if a line is wrong. The same file again changes"
                            + " nothing.")
    Mono<ResponseEntity<HouseholdFilePlan>> take(Actor actor, @RequestBody byte[] file, IdempotentRequest once) {
        String text = ImportingHouseholds.text(file);
        return once.ok(HouseholdFilePlan.class, text, () -> importingHouseholds.take(actor, text));
    }
}
