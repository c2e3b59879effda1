package vn.nguon.organisation.household;

import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Ledger;

/** Correcting what an organisation says of a household. */
@Service
public class EditingHouseholds {

    private final HouseholdRows households;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EditingHouseholds(HouseholdRows households, UnitOfWork unitOfWork, Ledger ledger) {
        this.households = households;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Replaces the description; the number stays.
     *
     * @param version the version the editor read
     * @throws HouseholdIsErased if nothing personal of it is kept any more
     * @throws vn.nguon.refusal.ChangedMeanwhile if somebody else changed it since
     */
    public Mono<Household> edit(Actor actor, HouseholdId id, int version, HouseholdDescription described) {
        return unitOfWork.inOneTransaction(households.getForUpdate(id).flatMap(before -> {
            HouseholdAccess.requireWorkingFor(actor, before);
            if (before.isErased()) {
                return Mono.error(new HouseholdIsErased(before.code()));
            }
            return households
                    .update(before.with(described, version))
                    .flatMap(after -> ledger.record(AddingHouseholds.act("household-changed", actor, after))
                            .thenReturn(after));
        }));
    }
}
