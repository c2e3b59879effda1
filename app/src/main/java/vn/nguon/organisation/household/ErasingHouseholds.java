package vn.nguon.organisation.household;

import java.time.Clock;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Ledger;

/** What is personal of a household is erased: its name, telephone and plots. What it delivered stays, under its number. */
@Service
public class ErasingHouseholds {

    private final HouseholdRows households;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    ErasingHouseholds(HouseholdRows households, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.households = households;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Erases it for good, which is for the manager to do.
     *
     * @throws HouseholdIsErased if it was done already
     */
    public Mono<Household> erase(Actor actor, HouseholdId id) {
        return unitOfWork.inOneTransaction(households.getForUpdate(id).flatMap(before -> {
            HouseholdAccess.requireWorkingFor(actor, before);
            actor.require(Role.MANAGER);
            if (before.isErased()) {
                return Mono.error(new HouseholdIsErased(before.code()));
            }
            return households
                    .update(before.erased(clock.instant()))
                    .flatMap(after -> ledger.record(AddingHouseholds.act("household-erased", actor, after))
                            .thenReturn(after));
        }));
    }
}
