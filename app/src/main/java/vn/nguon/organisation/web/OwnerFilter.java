package vn.nguon.organisation.web;

import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;

/** Whose things a list is to show. */
final class OwnerFilter {

    private OwnerFilter() {}

    /** The organisation asked for, if the actor may see it; else the one they see, or null for all. */
    static @Nullable OrganisationId asked(Actor actor, @Nullable Long organisation) {
        if (organisation == null) {
            return actor.seesOnly();
        }
        OrganisationId owner = new OrganisationId(organisation);
        actor.requireSeeing(owner);
        return owner;
    }
}
