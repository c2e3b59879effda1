package vn.nguon.identity.access;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What every answer tells a browser not to allow; a page that needs other words sets the header itself. */
final class SecurityHeaders implements WebFilter {

    private static final String HSTS = "Strict-Transport-Security";

    /** {@code same-origin}, not {@code no-referrer}: with the latter a browser no longer says whose form it sends. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private final boolean httpsOnly;
    private final boolean mayBeKept;

    private SecurityHeaders(boolean httpsOnly, boolean mayBeKept) {
        this.httpsOnly = httpsOnly;
        this.mayBeKept = mayBeKept;
    }

    /** For what everybody may see. */
    static SecurityHeaders onPublicAnswers(boolean httpsOnly) {
        return new SecurityHeaders(httpsOnly, true);
    }

    /** For what was made for one person: no cache keeps it, unless the answer says so. */
    static SecurityHeaders onPersonalAnswers(boolean httpsOnly) {
        return new SecurityHeaders(httpsOnly, false);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            write(exchange);
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private void write(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        ALWAYS.forEach((name, value) -> add(headers, name, value));
        if (!mayBeKept) {
            add(headers, HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (httpsOnly || "https".equalsIgnoreCase(exchange.getRequest().getURI().getScheme())) {
            // Of this name and those below it: the platform has a name of its own (docs/operations/running.md).
            add(headers, HSTS, "max-age=31536000; includeSubDomains");
        }
    }

    private static void add(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
