package vn.nguon.identity.access;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.AddressPatterns;
import vn.nguon.identity.Account;
import vn.nguon.identity.Actor;
import vn.nguon.identity.caller.NotSignedIn;
import vn.nguon.identity.caller.SignedIn;
import vn.nguon.refusal.Refusal;

/** Lets in whom the {@link AccessRules} let in; a person who is looking for a page is shown where to sign in. */
final class AccessRuleFilter implements WebFilter {

    private static final String MADE_BY = "Nguon-Account";

    /** What whoever has to choose a password first may do. */
    private static final AddressPatterns TO_CHANGE_IT = AddressPatterns.of(
            "/account/password",
            "/sign-out",
            "/api/v1/me",
            "/api/v1/me/password",
            "/api/v1/sessions/current",
            // What every page of a workplace asks by itself.
            "/console/who",
            "/console/sw.js");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        AccessRule accessRule =
                AccessRules.at(request.getMethod(), request.getPath().pathWithinApplication());
        if (accessRule.kind() == AccessRule.Kind.OPEN) {
            return chain.filter(exchange);
        }
        if (accessRule.kind() == AccessRule.Kind.SHUT) {
            return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        return exchange.getPrincipal()
                .ofType(SignedIn.class)
                .map(caller -> decide(accessRule, caller, exchange, chain))
                .defaultIfEmpty(Mono.defer(() -> decide(accessRule, null, exchange, chain)))
                .flatMap(decision -> decision);
    }

    private static Mono<Void> decide(
            AccessRule door, @Nullable SignedIn caller, ServerWebExchange exchange, WebFilterChain chain) {
        if (caller != null) {
            // For whoever writes down who was refused, or read what.
            exchange.getAttributes().put(Actor.class.getName(), caller.actor());
        }
        Refusal refusal = caller != null && isForAnother(exchange.getRequest(), caller)
                ? new SignedInAsAnother()
                : door.refusal(caller);
        if (refusal == null && mustChangePassword(caller) && !TO_CHANGE_IT.include(exchange.getRequest())) {
            return SignInRedirect.serves(exchange.getRequest())
                    ? SignInRedirect.writeToPassword(exchange)
                    : Mono.error(new PasswordToBeChanged());
        }
        if (refusal == null) {
            return chain.filter(exchange);
        }
        return refusal instanceof NotSignedIn && SignInRedirect.serves(exchange.getRequest())
                ? SignInRedirect.write(exchange)
                : Mono.error(refusal);
    }

    private static boolean mustChangePassword(@Nullable SignedIn caller) {
        return caller != null && caller.getDetails() instanceof Account account && account.passwordToChange();
    }

    /** A phone keeps what it could not send, and says whose it is when it does; others may have signed in meanwhile. */
    private static boolean isForAnother(ServerHttpRequest request, SignedIn caller) {
        String account = request.getHeaders().getFirst(MADE_BY);
        return account != null && !account.equals(Long.toString(caller.actor().accountId()));
    }
}
