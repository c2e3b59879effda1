package vn.nguon.identity.access;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.identity.caller.BearerToken;
import vn.nguon.identity.session.SessionCookie;

/**
 * Refuses writes that another site makes a browser send. A browser cannot be made to lie in {@code Sec-Fetch-Site} and
 * {@code Origin}; a write with our cookie, or a form, must prove by one of them that it comes from our own pages.
 */
final class SameOrigin implements WebFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SessionCookie cookie;

    SameOrigin(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean harmless = SAFE.contains(request.getMethod()) || BearerToken.in(request) != null;
        return harmless || proven(request) ? chain.filter(exchange) : Mono.error(new FromAnotherSite());
    }

    private boolean proven(ServerHttpRequest request) {
        String site = request.getHeaders().getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeaders().getFirst(HttpHeaders.ORIGIN);
        if (origin != null) {
            return authority(origin).equals(host(request));
        }
        return cookie.in(request) == null && !isForm(request);
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException rubbish) {
            return "null";
        }
    }

    private static @Nullable String host(ServerHttpRequest request) {
        String host = request.getHeaders().getFirst(HttpHeaders.HOST);
        return host == null ? null : host.toLowerCase(Locale.ROOT);
    }

    private static boolean isForm(ServerHttpRequest request) {
        String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null
                && (type.regionMatches(true, 0, MediaType.APPLICATION_FORM_URLENCODED_VALUE, 0, 33)
                        || type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19));
    }
}
