package vn.nguon.identity.session;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import vn.nguon.identity.IdentitySettings;
import vn.nguon.identity.Token;
import vn.nguon.identity.device.HostCookie;

/** The cookie that keeps somebody signed in: {@code __Host-nguon}; by plain HTTP {@code nguon}. */
@Component
public class SessionCookie {

    private final HostCookie cookie;

    /** Cookies as the settings ask for them. */
    public SessionCookie(IdentitySettings identitySettings) {
        this.cookie = new HostCookie("nguon", identitySettings.sessionLife(), identitySettings.httpsOnly());
    }

    /** The token a request carries, or null. */
    public @Nullable Token in(ServerHttpRequest request) {
        return cookie.in(request);
    }

    /** The cookie that carries a fresh session's token. */
    public ResponseCookie of(Token token, ServerHttpRequest request) {
        return cookie.of(token, request);
    }

    /** Makes the browser forget. */
    public ResponseCookie none(ServerHttpRequest request) {
        return cookie.none(request);
    }
}
