package vn.nguon.pages.inspect;

import vn.nguon.identity.Role;
import vn.nguon.pages.work.Worker;

/** Who has a desk here. */
public final class Inspectors {

    private Inspectors() {}

    /** Refuses with {@link vn.nguon.refusal.NotAllowed} whoever is no inspector and not of the authority. */
    public static void admit(Worker worker) {
        worker.actor().require(Role.INSPECTOR, Role.AUTHORITY);
    }
}
