package vn.nguon.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.LocalizedText;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.lookalike.NameLooksLikeAnother;
import vn.nguon.organisation.lookalike.OrganisationLookAlikes;
import vn.nguon.organisation.table.OrganisationRows;
import vn.nguon.refusal.DecisionOutOfPlace;

/** The authority says who may put stamps on goods. */
@Service
public class AdmittingOrganisations {

    private final OrganisationRows organisations;
    private final OrganisationLookAlikes organisationLookAlikes;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    AdmittingOrganisations(
            OrganisationRows organisations,
            OrganisationLookAlikes organisationLookAlikes,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.organisations = organisations;
        this.organisationLookAlikes = organisationLookAlikes;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Admits, refuses or suspends.
     *
     * @throws vn.nguon.refusal.NotAllowed for anybody but the authority
     * @throws DecisionOutOfPlace if the organisation's state does not offer that decision
     * @throws NameLooksLikeAnother if it is to be admitted, and looks like one that the decision does not name
     */
    public Mono<Organisation> decide(Actor actor, OrganisationId id, OrganisationDecision decision) {
        return Mono.defer(() -> {
            actor.require(Role.AUTHORITY);
            return unitOfWork.inOneTransaction(organisationLookAlikes
                    .waitForNames()
                    .then(organisations.getForUpdate(id))
                    .flatMap(organisation -> standing(decision, organisation))
                    .flatMap(standing -> organisations.keep(id).then(organisations.decide(id, standing)))
                    .flatMap(organisation -> ledger.record(new Act(
                                    "organisation-" + past(decision.verdict()),
                                    actor.name(),
                                    List.of(id.subject()),
                                    facts(decision)))
                            .thenReturn(organisation)));
        });
    }

    private Mono<OrganisationStatus> standing(OrganisationDecision decision, Organisation organisation) {
        OrganisationStatus organisationStatus = after(decision, organisation, clock.instant());
        return organisationStatus instanceof OrganisationStatus.Admitted
                ? organisationLookAlikes
                        .requireToldApart(organisation, decision)
                        .thenReturn(organisationStatus)
                : Mono.just(organisationStatus);
    }

    private static Map<String, Object> facts(OrganisationDecision decision) {
        return decision.differsFrom().isEmpty()
                ? Map.of("reason", decision.reason())
                : Map.of(
                        "reason",
                        decision.reason(),
                        "differsFrom",
                        decision.differsFrom().stream()
                                .map(OrganisationId::value)
                                .toList());
    }

    private static OrganisationStatus after(OrganisationDecision decision, Organisation organisation, Instant now) {
        OrganisationStatus organisationStatus = organisation.standing();
        String reason = decision.reason();
        switch (decision.verdict()) {
            case ADMIT -> {
                if (organisationStatus instanceof OrganisationStatus.Submitted submitted) {
                    return submitted.admit(now);
                }
                if (organisationStatus instanceof OrganisationStatus.Refused refused) {
                    return refused.admit(now);
                }
                if (organisationStatus instanceof OrganisationStatus.Suspended suspended) {
                    return suspended.readmit(now);
                }
            }
            case REFUSE -> {
                if (organisationStatus instanceof OrganisationStatus.Submitted submitted) {
                    return submitted.refuse(now, reason);
                }
            }
            case SUSPEND -> {
                if (organisationStatus instanceof OrganisationStatus.Admitted admitted) {
                    return admitted.suspend(now, reason);
                }
            }
        }
        throw outOfPlace(organisation);
    }

    private static DecisionOutOfPlace outOfPlace(Organisation organisation) {
        LocalizedText stands = inWords(organisation.standing());
        return new DecisionOutOfPlace(new LocalizedText(
                "«" + organisation.name() + "» " + stands.vi()
                        + " nên không thể quyết định như vậy. Hãy tải lại để xem tình trạng hiện tại.",
                "“" + organisation.name() + "” " + stands.en()
                        + ", so this cannot be decided. Load it again to see how it stands."));
    }

    private static LocalizedText inWords(OrganisationStatus organisationStatus) {
        return switch (organisationStatus.status()) {
            case SUBMITTED -> new LocalizedText("đang chờ chấp nhận", "waits to be admitted");
            case ADMITTED -> new LocalizedText("đã được chấp nhận", "is admitted");
            case REFUSED -> new LocalizedText("đã bị từ chối", "was refused");
            case SUSPENDED -> new LocalizedText("đang bị tạm dừng", "is suspended");
        };
    }

    private static String past(OrganisationDecision.Verdict verdict) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        return switch (verdict) {
            case ADMIT -> word + "ted";
            case REFUSE -> word + "d";
            case SUSPEND -> word + "ed";
        };
    }
}
