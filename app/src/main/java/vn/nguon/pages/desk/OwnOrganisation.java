package vn.nguon.pages.desk;

import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.pages.frame.PageUser;

/** Whose console it is. */
public final class OwnOrganisation {

    private OwnOrganisation() {}

    /** The organisation they work for; {@link vn.nguon.refusal.NotAllowed} to who is neither its member nor its manager. */
    public static OrganisationId of(PageUser worker) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return worker.own().id();
    }

    /** Whether they answer for it. */
    public static boolean managedBy(PageUser worker) {
        return worker.actor().is(Role.MANAGER);
    }
}
