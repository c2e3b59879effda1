package vn.nguon.identity;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;

/**
 * Whoever does an act: every read and write of the platform is made by one.
 *
 * @param name         as the ledger names them: {@code "account:7"}, {@code "key:3"}, {@code "system"}
 * @param accountId    the account behind a session or an API key; 0 for the system itself
 * @param organisation the organisation they act for, if any
 * @param roles        what they are trusted with here and now (an API key: no more than its scopes allow)
 */
public record Actor(
        String name, long accountId, @Nullable OrganisationId organisation, Set<Role> roles, Set<Scope> scopes) {

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** The platform itself, for what happens by the clock. */
    public static Actor system() {
        return new Actor("system", 0, null, Set.of(), Set.of(Scope.values()));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether they act for that organisation. */
    public boolean actsFor(OrganisationId owner) {
        return owner.equals(organisation);
    }

    /** May work for that organisation as member or manager. */
    public boolean worksFor(OrganisationId owner) {
        return actsFor(owner) && isAny(Role.MEMBER, Role.MANAGER);
    }

    /** May see what belongs to that organisation: its own people, inspectors and the authority. */
    public boolean maySee(OrganisationId owner) {
        return worksFor(owner) || isAny(Role.INSPECTOR, Role.AUTHORITY);
    }

    /** The one organisation whose things they are shown in a list, or null if they are shown everybody's. */
    public @Nullable OrganisationId seesOnly() {
        return isAny(Role.INSPECTOR, Role.AUTHORITY) ? null : ownOrganisation();
    }

    /** Refuses with {@link NotAllowed} unless they have one of the roles. */
    public void require(Role... any) {
        if (!isAny(any)) {
            throw new NotAllowed();
        }
    }

    /** The organisation they work for, or {@link NotAllowed}. */
    public OrganisationId ownOrganisation() {
        if (organisation == null) {
            throw new NotAllowed();
        }
        return organisation;
    }

    /** Refuses with {@link NotFound}, so that strangers learn nothing, unless they may see what is that organisation's. */
    public void requireSeeing(OrganisationId owner) {
        if (!maySee(owner)) {
            throw new NotFound();
        }
    }

    /** Refuses with {@link NotFound} a stranger, and with {@link NotAllowed} one who may only look. */
    public void requireWorkingFor(OrganisationId owner) {
        requireSeeing(owner);
        if (!worksFor(owner)) {
            throw new NotAllowed();
        }
    }

    /** The same, and with {@link NotAllowed} one who does not answer for it: what is ended here is ended for good. */
    public void requireAnsweringFor(OrganisationId owner) {
        requireWorkingFor(owner);
        require(Role.MANAGER);
    }
}
