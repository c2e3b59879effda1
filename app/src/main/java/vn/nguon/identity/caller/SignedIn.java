package vn.nguon.identity.caller;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Actor;
import vn.nguon.identity.session.LiveSession;

/** Who a request comes from: by a session of an account, or by an API key. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient Actor actor;
    private final transient @Nullable LiveSession session;

    private SignedIn(Actor actor, @Nullable LiveSession session) {
        super(List.of());
        this.actor = actor;
        this.session = session;
        super.setAuthenticated(true);
    }

    static SignedIn by(LiveSession session) {
        return new SignedIn(session.account().actor(), session);
    }

    static SignedIn byKey(Actor actor) {
        return new SignedIn(actor, null);
    }

    /** Whoever sent that request; refused with {@link NotSignedIn} if nobody is known to have. */
    static Mono<SignedIn> by(ServerWebExchange exchange) {
        return exchange.getPrincipal().ofType(SignedIn.class).switchIfEmpty(Mono.error(NotSignedIn::new));
    }

    public Actor actor() {
        return actor;
    }

    /** The session's number, 0 when by an API key. */
    public long session() {
        return session == null ? 0 : session.id();
    }

    /** The {@link Account} as it stood when the request came; null when by an API key. */
    @Override
    public @Nullable Object getDetails() {
        return session == null ? null : session.account();
    }

    public boolean byKey() {
        return session == null;
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
        return other instanceof SignedIn that && session() == that.session() && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, session());
    }
}
