package vn.nguon.identity;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;

/** Who may open, change and close whose account: nobody hands out a role above their own. */
public final class RoleGrants {

    private RoleGrants() {}

    /** Refuses unless the actor may have an account with these roles opened, or changed to them. */
    public static void require(Actor actor, @Nullable OrganisationId organisation, Set<Role> roles) {
        if (!runsThePlatform(actor)) {
            actor.require(Role.MANAGER);
            if (organisation == null || !actor.actsFor(organisation)) {
                throw new NotAllowed();
            }
        }
        if (!may(actor).containsAll(roles)) {
            throw new NotAllowed();
        }
    }

    /** Refuses unless the actor may have to do with that account; to strangers it does not exist. */
    public static void requireOver(Actor actor, Account account) {
        OrganisationId organisation = account.organisation();
        if (!runsThePlatform(actor) && (organisation == null || !actor.worksFor(organisation))) {
            throw new NotFound();
        }
        require(actor, organisation, account.roles());
    }

    /**
     * Whose accounts the actor may look through: those of the organisation asked for (null: of all they look after).
     *
     * @return null for everybody's
     * @throws NotFound for an organisation that is not theirs
     */
    public static @Nullable OrganisationId within(Actor actor, @Nullable OrganisationId asked) {
        if (runsThePlatform(actor)) {
            return asked;
        }
        actor.require(Role.MANAGER);
        OrganisationId own = actor.ownOrganisation();
        if (asked != null && !asked.equals(own)) {
            throw new NotFound();
        }
        return own;
    }

    /** Refuses to make the people of one not admitted more, or mightier; whoever runs the platform may. */
    public static Mono<Void> requireAdmitted(
            OrganisationAdmission admission, Actor actor, @Nullable OrganisationId organisation) {
        return organisation == null || runsThePlatform(actor) ? Mono.empty() : admission.require(actor, organisation);
    }

    private static boolean runsThePlatform(Actor actor) {
        return isSystem(actor) || actor.is(Role.ADMINISTRATOR);
    }

    private static Set<Role> may(Actor actor) {
        if (runsThePlatform(actor)) {
            return EnumSet.allOf(Role.class);
        }
        // A manager answers for members, and for what they are themselves: that of a print house for its printers.
        Set<Role> may = EnumSet.of(Role.MEMBER, Role.MANAGER);
        if (actor.is(Role.PRINT_HOUSE)) {
            may.add(Role.PRINT_HOUSE);
        }
        return may;
    }

    private static boolean isSystem(Actor actor) {
        return actor.equals(Actor.system());
    }
}
