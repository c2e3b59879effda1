package vn.nguon.pages.admin.desk;

import java.util.List;
import vn.nguon.pages.Icon;
import vn.nguon.pages.admin.Age;

/**
 * Things of one kind that wait.
 *
 * @param title what they are
 * @param all   the page that lists them all
 * @param more  whether there are more than these
 */
public record Waiting(String title, String all, boolean more, List<Item> items) {

    /**
     * One thing that waits.
     *
     * @param href where it is settled
     */
    public record Item(String href, Icon icon, String name, String about, Age age) {}
}
