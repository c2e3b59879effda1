package vn.nguon.identity.caller;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;

/** Who a request comes from, and by which session; 0 when by an API key. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient Actor actor;
    private final long session;

    public SignedIn(Actor actor, long session) {
        super(List.of());
        this.actor = actor;
        this.session = session;
        super.setAuthenticated(true);
    }

    /** Whoever sent that request; refused with {@link NotSignedIn} if nobody is known to have. */
    static Mono<SignedIn> by(ServerWebExchange exchange) {
        return exchange.getPrincipal().ofType(SignedIn.class).switchIfEmpty(Mono.error(NotSignedIn::new));
    }

    public Actor actor() {
        return actor;
    }

    public long session() {
        return session;
    }

    public boolean byKey() {
        return session == 0;
    }

    @Override
    public Object getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && session == that.session && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, session);
    }
}
