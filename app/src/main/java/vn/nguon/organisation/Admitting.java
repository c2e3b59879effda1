package vn.nguon.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;

/** The authority says who may put stamps on goods. */
@Service
public class Admitting {

    private final Organisations organisations;
    private final LookAlikes lookAlikes;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    Admitting(Organisations organisations, LookAlikes lookAlikes, Acting acting, Ledger ledger, Clock clock) {
        this.organisations = organisations;
        this.lookAlikes = lookAlikes;
        this.acting = acting;
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
    public Mono<Organisation> decide(Actor actor, OrganisationId id, Decision decision) {
        return Mono.defer(() -> {
            actor.require(Role.AUTHORITY);
            return acting.inOneTransaction(lookAlikes
                    .waitForNames()
                    .then(organisations.hold(id))
                    .flatMap(organisation -> standing(decision, organisation))
                    .flatMap(standing -> organisations.keep(id).then(organisations.stand(id, standing)))
                    .flatMap(organisation -> ledger.record(new Act(
                                    "organisation-" + past(decision.verdict()),
                                    actor.name(),
                                    List.of(id.subject()),
                                    facts(decision)))
                            .thenReturn(organisation)));
        });
    }

    private Mono<Standing> standing(Decision decision, Organisation organisation) {
        Standing standing = after(decision, organisation, clock.instant());
        return standing instanceof Standing.Admitted
                ? lookAlikes.requireToldApart(organisation, decision).thenReturn(standing)
                : Mono.just(standing);
    }

    private static Map<String, Object> facts(Decision decision) {
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

    private static Standing after(Decision decision, Organisation organisation, Instant now) {
        Standing standing = organisation.standing();
        String reason = decision.reason();
        switch (decision.verdict()) {
            case ADMIT -> {
                if (standing instanceof Standing.Submitted submitted) {
                    return submitted.admit(now);
                }
                if (standing instanceof Standing.Refused refused) {
                    return refused.admit(now);
                }
                if (standing instanceof Standing.Suspended suspended) {
                    return suspended.readmit(now);
                }
            }
            case REFUSE -> {
                if (standing instanceof Standing.Submitted submitted) {
                    return submitted.refuse(now, reason);
                }
            }
            case SUSPEND -> {
                if (standing instanceof Standing.Admitted admitted) {
                    return admitted.suspend(now, reason);
                }
            }
        }
        throw new DecisionOutOfPlace(organisation);
    }

    private static String past(Decision.Verdict verdict) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        return switch (verdict) {
            case ADMIT -> word + "ted";
            case REFUSE -> word + "d";
            case SUSPEND -> word + "ed";
        };
    }
}
