package vn.nguon.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows every link from where somebody's work begins, and tells the paths of the pages it came to: one of each kind, since
 * the pages of two lots are of one kind.
 */
public final class Strolling {

    private static final String LINKS = """
            links => links
              .map(link => new URL(link.getAttribute('href'), location.href))
              .filter(link => link.origin === location.origin && !/format=|form=/.test(link.search))
              .map(link => link.pathname)""";

    private static final String PAGES = "/(console|inspect|admin|print|account)(/.*)?";
    private static final String NO_PAGES = ".*(\\.(csv|pdf|js|png)|/files.*|/report)";

    private Strolling() {}

    /** The paths, in the order they were found. */
    public static List<String> from(Page page, Browsing browsing, String... beginnings) {
        Set<String> kinds = new HashSet<>();
        List<String> found = new ArrayList<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(beginnings));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (!path.matches(PAGES) || path.matches(NO_PAGES) || !kinds.add(kind(path))) {
                continue;
            }
            found.add(path);
            page.navigate(browsing.at(path));
            @SuppressWarnings("unchecked")
            List<String> links = (List<String>) page.evalOnSelectorAll("a[href]", LINKS);
            ahead.addAll(links);
        }
        return found;
    }

    /** {@code /console/orders/7} and {@code /console/orders/8} are of the kind {@code /console/orders/one}. */
    public static String kind(String path) {
        return path.replaceAll("/([0-9]+|[0-9a-f]{8}-[0-9a-f-]{27})(?=/|$)", "/one");
    }
}
