package vn.nguon.identity.caller;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Token;
import vn.nguon.identity.key.ApiKeys;
import vn.nguon.identity.session.SessionCookie;
import vn.nguon.identity.session.Sessions;

/** Finds out who a request comes from: by its API key, else by its session's cookie, else nobody. */
@Component
public class RecognisingCallers implements ServerAuthenticationConverter {

    private final ApiKeys keys;
    private final Sessions sessions;
    private final SessionCookie cookie;

    RecognisingCallers(ApiKeys keys, Sessions sessions, SessionCookie cookie) {
        this.keys = keys;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /** A key that is not in force is refused; a cookie that is not, is none. */
    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        Token key = BearerToken.in(request);
        if (key != null) {
            return keys.recognise(key)
                    .<Authentication>map(SignedIn::byKey)
                    .switchIfEmpty(Mono.error(KeyNotInForce::new));
        }
        Token session = cookie.in(request);
        return session == null ? Mono.empty() : sessions.recognise(session).map(SignedIn::by);
    }
}
