package vn.nguon.identity.caller;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.ControllerArgument;
import vn.nguon.identity.Actor;

/** Hands a controller whoever acts; without one the request is refused. */
@Component
class ActorArguments implements ControllerArgument<Actor> {

    @Override
    public Class<Actor> type() {
        return Actor.class;
    }

    @Override
    public Mono<Actor> of(ServerWebExchange exchange) {
        return SignedIn.by(exchange).map(SignedIn::actor);
    }
}
