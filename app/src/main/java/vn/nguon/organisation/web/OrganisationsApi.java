package vn.nguon.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
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
import vn.nguon.identity.Role;
import vn.nguon.organisation.AdmittingOrganisations;
import vn.nguon.organisation.EditingOrganisations;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationDecision;
import vn.nguon.organisation.OrganisationDetails;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.lookalike.OrganisationLookAlikes;
import vn.nguon.text.UnseenLetters;

/** Organisations over HTTP. */
@RestController
@RequestMapping("/api/v1/organisations")
@Tag(name = "Organisations")
class OrganisationsApi {

    private final Organisations organisations;
    private final EditingOrganisations editingOrganisations;
    private final AdmittingOrganisations admittingOrganisations;
    private final OrganisationLookAlikes organisationLookAlikes;

    OrganisationsApi(
            Organisations organisations,
            EditingOrganisations editingOrganisations,
            AdmittingOrganisations admittingOrganisations,
            OrganisationLookAlikes organisationLookAlikes) {
        this.organisationLookAlikes = organisationLookAlikes;
        this.organisations = organisations;
        this.editingOrganisations = editingOrganisations;
        this.admittingOrganisations = admittingOrganisations;
    }

    @GetMapping
    @Operation(
            summary = "List organisations",
            description = "The authority and inspectors see all, everybody else their own. `q` finds Vietnamese without"
                    + " its accents.")
    Mono<Slice<Organisation>> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) OrganisationStatus.@Nullable Status status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return organisations.search(q, status, actor.seesOnly(), Cursor.read(cursor, limit));
    }

    @GetMapping("/names")
    @Operation(
            summary = "Find an admitted organisation by name",
            description = "For whoever sends goods to another: what everybody may know of an organisation.")
    Mono<Slice<Name>> names(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return organisations
                .search(q, OrganisationStatus.Status.ADMITTED, null, Cursor.read(cursor, limit))
                .map(slice -> slice.map(Name::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an organisation")
    Mono<Organisation> read(Actor actor, @PathVariable long id) {
        OrganisationId organisation = new OrganisationId(id);
        if (!actor.actsFor(organisation)) {
            actor.requireSeeing(organisation);
        }
        return organisations.get(organisation);
    }

    @GetMapping("/{id}/look-alikes")
    @Operation(
            summary = "Others of a name that looks alike",
            description =
                    "For the authority and inspectors: whatever letters the names are written with. To admit it, name"
                            + " those that are admitted, suspended or an authority in `differsFrom`, with a `reason`.")
    Mono<List<LookAlike>> lookAlikes(Actor actor, @PathVariable long id) {
        actor.require(Role.AUTHORITY, Role.INSPECTOR);
        return organisations
                .get(new OrganisationId(id))
                .flatMap(organisationLookAlikes::of)
                .map(alike -> alike.stream().map(LookAlike::of).toList());
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Change what an organisation says of itself",
            description = "`version` is the version that was read; 412 if somebody changed it since.")
    Mono<ResponseEntity<Organisation>> edit(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestBody OrganisationDetails to,
            IdempotentRequest once) {
        return once.ok(
                Organisation.class,
                new EditKey(version, to),
                () -> editingOrganisations.edit(actor, new OrganisationId(id), version, to));
    }

    @PostMapping("/{id}/decisions")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(OrganisationExamples.DECISION))),
            summary = "Admit, refuse or suspend an organisation",
            description =
                    "The authority's. Refusing and suspending need a reason, which the organisation is told; so does"
                            + " admitting one that looks like others, which are named in `differsFrom`.")
    Mono<ResponseEntity<Organisation>> decide(
            Actor actor, @PathVariable long id, @RequestBody OrganisationDecision decision, IdempotentRequest once) {
        return once.ok(
                Organisation.class,
                decision,
                () -> admittingOrganisations.decide(actor, new OrganisationId(id), decision));
    }

    /** One that looks like it. */
    record LookAlike(
            OrganisationId id,
            Organisation.Kind kind,
            String name,
            String labelName,
            String address,
            OrganisationStatus.Status status,
            Instant registeredAt) {

        static LookAlike of(Organisation other) {
            return new LookAlike(
                    other.id(),
                    other.kind(),
                    other.name(),
                    other.labelName(),
                    other.address(),
                    other.standing().status(),
                    other.registeredAt());
        }
    }

    /** What everybody may know of an organisation. */
    record Name(OrganisationId id, Organisation.Kind kind, String name, String address) {

        static Name of(Organisation organisation) {
            return new Name(
                    organisation.id(),
                    organisation.kind(),
                    UnseenLetters.shown(organisation.name()),
                    organisation.address());
        }
    }
}
