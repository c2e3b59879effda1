package vn.nguon.scan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import vn.nguon.gs1.DigitalLink;
import vn.nguon.gs1.Element;
import vn.nguon.gs1.Gtin;

/**
 * What an address asks about: {@code /S/CODE}, {@code /01/GTIN/21/CODE}, or the form's {@code /S?code=CODE}.
 *
 * @param code  as it stands there
 * @param gtin  the product that the link names, if it names one
 * @param typed whether a person typed it into the form
 */
record Asked(String code, @Nullable Gtin gtin, boolean typed) {

    private static final String SHORT = "/S/";
    private static final String FORM = "/S";
    private static final String ITEM = "/01/";

    /** What the request asks about, or null if it is not about a stamp. */
    static @Nullable Asked about(ServerHttpRequest request) {
        String path = request.getPath().value();
        if (path.regionMatches(true, 0, SHORT, 0, SHORT.length())) {
            return shortLink(decoded(request, path).substring(SHORT.length()));
        }
        if (path.startsWith(ITEM)) {
            return digitalLink(path);
        }
        if (path.equalsIgnoreCase(FORM)) {
            String code = request.getQueryParams().getFirst("code");
            return code == null ? null : new Asked(code, null, true);
        }
        return null;
    }

    private static @Nullable Asked shortLink(String rest) {
        String code = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return code.isEmpty() || code.indexOf('/') >= 0 ? null : new Asked(code, null, false);
    }

    private static @Nullable Asked digitalLink(String path) {
        DigitalLink link = DigitalLink.parse(path);
        for (Element qualifier : link.qualifiers()) {
            if (qualifier.ai().equals("21")) {
                return new Asked(qualifier.value(), new Gtin(link.key().value()), false);
            }
        }
        return null;
    }

    private static String decoded(ServerHttpRequest request, String path) {
        return path.indexOf('%') < 0 ? path : request.getURI().getPath();
    }
}
