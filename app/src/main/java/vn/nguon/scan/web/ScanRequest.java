package vn.nguon.scan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import vn.nguon.gs1.DigitalLink;
import vn.nguon.gs1.ElementString;
import vn.nguon.gs1.Gtin;

/**
 * What an address asks about: {@code /S/CODE}, {@code /01/GTIN/21/CODE}, or the form's {@code /S?code=CODE}.
 *
 * @param code  as it stands there
 * @param gtin  the product that the link names, if it names one
 * @param typed whether a person typed it into the form
 */
record ScanRequest(String code, @Nullable Gtin gtin, boolean typed) {

    private static final String SHORT = "S";
    private static final String ITEM = "01";

    /** What the request asks about, or null if it is not about a stamp. */
    static @Nullable ScanRequest about(ServerHttpRequest request) {
        List<PathContainer.Element> path =
                request.getPath().pathWithinApplication().elements();
        String first = segment(path, 0);
        if (SHORT.equalsIgnoreCase(first)) {
            String code = segment(path, 1);
            if (segment(path, 2) != null) {
                return null;
            }
            return code == null ? typed(request) : new ScanRequest(code, null, false);
        }
        return ITEM.equals(first) && path.size() > 2
                ? digitalLink(request.getPath().value())
                : null;
    }

    /** A segment of the path as the routes read it, decoded; null where there are fewer. */
    private static @Nullable String segment(List<PathContainer.Element> path, int index) {
        int at = 2 * index + 1;
        return at < path.size() && path.get(at) instanceof PathContainer.PathSegment segment
                ? segment.valueToMatch()
                : null;
    }

    private static @Nullable ScanRequest typed(ServerHttpRequest request) {
        String code = request.getQueryParams().getFirst("code");
        return code == null ? null : new ScanRequest(code, null, true);
    }

    private static @Nullable ScanRequest digitalLink(String path) {
        DigitalLink link = DigitalLink.parse(path);
        for (ElementString qualifier : link.qualifiers()) {
            if (qualifier.ai().equals("21")) {
                return new ScanRequest(qualifier.value(), new Gtin(link.key().value()), false);
            }
        }
        return null;
    }
}
