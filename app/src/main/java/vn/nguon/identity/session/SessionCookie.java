package vn.nguon.identity.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import vn.nguon.identity.Settings;
import vn.nguon.identity.Token;

/**
 * The cookie that keeps somebody signed in. By HTTPS it is {@code __Host-nguon}, which no other host and no plain HTTP
 * can set or read; by plain HTTP, on a cooperative's own network, {@code nguon}.
 */
@Component
public class SessionCookie {

    private static final String SECURE_NAME = "__Host-nguon";
    private static final String PLAIN_NAME = "nguon";

    private final Settings settings;

    /** Cookies as the settings ask for them. */
    public SessionCookie(Settings settings) {
        this.settings = settings;
    }

    /** The token a request carries, or null. */
    public @Nullable Token in(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(name(request));
        return cookie == null || cookie.getValue().isEmpty() ? null : new Token(cookie.getValue());
    }

    /** The cookie that carries a fresh session's token. */
    public ResponseCookie of(Token token, ServerHttpRequest request) {
        return cookie(request, token.text(), settings.sessionLife());
    }

    /** Makes the browser forget. */
    public ResponseCookie none(ServerHttpRequest request) {
        return cookie(request, "", Duration.ZERO);
    }

    private ResponseCookie cookie(ServerHttpRequest request, String value, Duration life) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite("Lax")
                .maxAge(life)
                .build();
    }

    private String name(ServerHttpRequest request) {
        return isSecure(request) ? SECURE_NAME : PLAIN_NAME;
    }

    private boolean isSecure(ServerHttpRequest request) {
        return settings.httpsOnly() || "https".equalsIgnoreCase(request.getURI().getScheme());
    }
}
