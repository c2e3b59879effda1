package vn.nguon.pages.console;

import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.pages.work.Worker;

/** Whose console it is. */
public final class Ours {

    private Ours() {}

    /** The organisation they work for; {@link vn.nguon.refusal.NotAllowed} to who is neither its member nor its manager. */
    public static OrganisationId of(Worker worker) {
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return worker.own().id();
    }

    /** Whether they answer for it. */
    public static boolean managedBy(Worker worker) {
        return worker.actor().is(Role.MANAGER);
    }
}
