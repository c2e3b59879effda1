package vn.nguon.organisation.household;

import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.refusal.NotFound;

/** Who may read what is personal of households: the organisation whose list it is, and inspectors, who trace goods back. */
public final class HouseholdAccess {

    private HouseholdAccess() {}

    /** Refuses with {@link NotFound} whoever may not. */
    public static void requireSeeing(Actor actor, OrganisationId owner) {
        if (!actor.worksFor(owner) && !actor.is(Role.INSPECTOR)) {
            throw new NotFound();
        }
    }

    static void requireWorkingFor(Actor actor, Household household) {
        requireSeeing(actor, household.organisation());
        actor.requireWorkingFor(household.organisation());
    }
}
