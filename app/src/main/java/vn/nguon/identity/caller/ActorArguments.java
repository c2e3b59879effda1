package vn.nguon.identity.caller;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.Argument;
import vn.nguon.identity.Actor;
import vn.nguon.identity.session.Recognised;

/** Hands a controller whoever acts, or also by which session; without one the request is refused. */
@Component
class ActorArguments implements Argument {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Recognised.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        Mono<SignedIn> signedIn =
                exchange.getPrincipal().ofType(SignedIn.class).switchIfEmpty(Mono.error(NotSignedIn::new));
        return parameter.getParameterType() == Actor.class
                ? signedIn.map(SignedIn::actor)
                : signedIn.map(caller -> new Recognised(caller.session(), caller.actor()));
    }
}
