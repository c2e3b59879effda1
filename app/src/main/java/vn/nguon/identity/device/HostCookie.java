package vn.nguon.identity.device;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import vn.nguon.identity.Token;

/**
 * A cookie that carries a token. By HTTPS its name begins with {@code __Host-}, which no other host and no plain HTTP
 * can set or read; by plain HTTP, on a cooperative's own network, it does not.
 */
public record HostCookie(String plainName, Duration life, boolean httpsOnly) {

    /** The token a request carries, or null. */
    public @Nullable Token in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(name(request));
        return cookie == null || cookie.getValue().isEmpty() ? null : new Token(cookie.getValue());
    }

    /** The cookie that carries a token. */
    public ResponseCookie of(Token token, ServerHttpRequest request) {
        return cookie(request, token.text(), life);
    }

    /** Makes the browser forget. */
    public ResponseCookie none(ServerHttpRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    private ResponseCookie cookie(ServerHttpRequest request, String value, Duration maxAge) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite("Lax")
                .maxAge(maxAge)
                .build();
    }

    private String name(ServerHttpRequest request) {
        return isSecure(request) ? "__Host-" + plainName : plainName;
    }

    private boolean isSecure(ServerHttpRequest request) {
        return httpsOnly || "https".equalsIgnoreCase(request.getURI().getScheme());
    }
}
