package vn.nguon.pages.desk;

import vn.nguon.identity.Role;
import vn.nguon.pages.frame.PageUser;

/** Who has a desk here. */
public final class Inspectors {

    private Inspectors() {}

    /** Refuses with {@link vn.nguon.refusal.NotAllowed} whoever is no inspector and not of the authority. */
    public static void admit(PageUser worker) {
        worker.actor().require(Role.INSPECTOR, Role.AUTHORITY);
    }
}
