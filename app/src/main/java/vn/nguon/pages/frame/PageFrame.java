package vn.nguon.pages.frame;

import java.util.List;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;

/**
 * What stands around a page people work in.
 *
 * @param entries where they can go
 * @param here    the path of the entry they are at: {@code /console/lots}
 */
public record PageFrame(PageUser worker, List<MenuItem> entries, String here) {

    /** How many entries the bar of a phone has beside «more». */
    private static final int ON_THE_BAR = 4;

    /** Whether they work in the shed, where there may be no network. */
    public boolean mayWait() {
        return worker.actor().organisation() != null && worker.actor().isAny(Role.MEMBER, Role.MANAGER);
    }

    public Language in() {
        return worker.in();
    }

    /** The entries on the bar of a phone. */
    public List<MenuItem> first() {
        return entries.size() <= ON_THE_BAR + 1 ? entries : entries.subList(0, ON_THE_BAR);
    }

    /** The entries a phone shows behind «more». */
    public List<MenuItem> rest() {
        return entries.subList(first().size(), entries.size());
    }

    public boolean isHere(MenuItem entry) {
        return entry.path().equals(here);
    }
}
