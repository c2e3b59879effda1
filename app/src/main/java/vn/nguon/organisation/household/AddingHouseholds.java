package vn.nguon.organisation.household;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** An organisation puts a household on its list. */
@Service
public class AddingHouseholds {

    private final HouseholdRows households;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    AddingHouseholds(HouseholdRows households, UnitOfWork unitOfWork, Ledger ledger) {
        this.households = households;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * The new household, of the organisation the actor works for; without a number it gets the next.
     *
     * @throws HouseholdCodeTaken if another goes by its number
     */
    public Mono<Household> add(Actor actor, HouseholdDescription described) {
        return Mono.defer(() -> {
            actor.require(Role.MEMBER, Role.MANAGER);
            OrganisationId owner = actor.ownOrganisation();
            return unitOfWork.inOneTransaction(households
                    .lock(Math.toIntExact(owner.value()))
                    .then(code(owner, described))
                    .flatMap(code -> households.add(Household.of(owner, code, described)))
                    .flatMap(household -> ledger.record(act("household-added", actor, household))
                            .thenReturn(household)));
        });
    }

    private Mono<String> code(OrganisationId owner, HouseholdDescription described) {
        return described.code() != null
                ? Mono.just(described.code())
                : households.lastNumber(owner).map(last -> "H%03d".formatted(last + 1));
    }

    /** What the ledger keeps for ever: a number, and nothing about persons. */
    static Act act(String word, Actor actor, Household household) {
        return new Act(
                word,
                actor.name(),
                List.of(
                        new HouseholdId(household.number()).subject(),
                        household.organisation().subject()),
                Map.of("code", household.code()));
    }
}
