package vn.nguon.identity.caller;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import vn.nguon.identity.Token;

/** {@code Authorization: Bearer ngk_…} (RFC 6750, 2.1). */
public final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    /** The key a request carries, or null. */
    public static @Nullable Token in(ServerHttpRequest request) {
        String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? new Token(header.substring(SCHEME.length()).strip())
                : null;
    }
}
