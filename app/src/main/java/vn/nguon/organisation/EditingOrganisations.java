package vn.nguon.organisation;

import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.files.Files;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.lookalike.NameLooksLikeAnother;
import vn.nguon.organisation.lookalike.OrganisationLookAlikes;
import vn.nguon.organisation.table.OrganisationRows;
import vn.nguon.refusal.Invalid;

/** Changing what an organisation says of itself; once admitted, its name is the authority's to change. */
@Service
public class EditingOrganisations {

    private final OrganisationRows organisations;
    private final OrganisationLookAlikes organisationLookAlikes;
    private final Files files;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EditingOrganisations(
            OrganisationRows organisations,
            OrganisationLookAlikes organisationLookAlikes,
            Files files,
            UnitOfWork unitOfWork,
            Ledger ledger) {
        this.organisations = organisations;
        this.organisationLookAlikes = organisationLookAlikes;
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Its manager changes how it is reached, and all of it before it is admitted; the authority changes anything. One
     * that was refused is submitted anew by being corrected.
     *
     * @param version the version the editor read
     * @throws AuthorityChangesThis if the manager of an admitted organisation changes its kind, name, address or GLN, or
     *     gives it a label name that is not drawn from its name
     * @throws NameLooksLikeAnother if an admitted organisation would come to look like another
     * @throws vn.nguon.refusal.ChangedMeanwhile if somebody else changed it since
     */
    public Mono<Organisation> edit(Actor actor, OrganisationId id, int version, OrganisationDetails particulars) {
        return Mono.defer(() -> {
            if (!actor.is(Role.AUTHORITY)) {
                actor.requireAnsweringFor(id);
            }
            return unitOfWork.inOneTransaction(organisationLookAlikes
                    .waitForNames()
                    .then(organisations.getForUpdate(id))
                    .flatMap(before -> {
                        requireMayChange(actor, before, particulars);
                        return requireLogoHeld(particulars, id)
                                .then(organisationLookAlikes.requireOwnLook(before, particulars))
                                .then(organisations.keep(id))
                                .then(Mono.defer(() -> organisations.change(before.with(particulars, version))))
                                .flatMap(after -> submitAnew(actor, after))
                                .flatMap(after -> ledger.record(new Act(
                                                "organisation-changed",
                                                actor.name(),
                                                List.of(id.subject()),
                                                particulars.facts()))
                                        .thenReturn(after));
                    }));
        });
    }

    private static void requireMayChange(Actor actor, Organisation before, OrganisationDetails after) {
        if (before.standing().status().isExamined() && !actor.is(Role.AUTHORITY)) {
            AuthorityChangesThis.unlessSame(before, after);
        }
        if (after.kind() == Organisation.Kind.AUTHORITY && before.kind() != Organisation.Kind.AUTHORITY) {
            throw new Invalid(
                    "kind",
                    "Cơ quan quản lý do người vận hành hệ thống lập. Hãy chọn loại hình khác.",
                    "An authority is set up by whoever runs the platform. Choose another kind.");
        }
    }

    private Mono<Void> requireLogoHeld(OrganisationDetails particulars, OrganisationId id) {
        return Mono.justOrEmpty(particulars.logo())
                .flatMap(logo -> files.requireHeldBy("logo", logo, id))
                .then();
    }

    private Mono<Organisation> submitAnew(Actor actor, Organisation organisation) {
        return organisation.standing() instanceof OrganisationStatus.Refused refused && !actor.is(Role.AUTHORITY)
                ? organisations.decide(organisation.id(), refused.resubmit())
                : Mono.just(organisation);
    }
}
