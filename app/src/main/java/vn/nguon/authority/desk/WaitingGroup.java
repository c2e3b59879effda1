package vn.nguon.authority.desk;

import java.util.List;
import vn.nguon.authority.WaitingDays;
import vn.nguon.pages.Icon;

/**
 * Things of one kind that wait.
 *
 * @param title what they are
 * @param all   the page that lists them all
 * @param more  whether there are more than these
 */
public record WaitingGroup(String title, String all, boolean more, List<Item> items) {

    /**
     * One thing that waits.
     *
     * @param href where it is settled
     */
    public record Item(String href, Icon icon, String name, String about, WaitingDays age) {}
}
