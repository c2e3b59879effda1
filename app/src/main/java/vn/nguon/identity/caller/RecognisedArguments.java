package vn.nguon.identity.caller;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.Argument;
import vn.nguon.identity.session.Recognised;

/** Hands a controller whoever acts, and by which session; without one the request is refused. */
@Component
class RecognisedArguments implements Argument<Recognised> {

    @Override
    public Class<Recognised> type() {
        return Recognised.class;
    }

    @Override
    public Mono<Recognised> of(ServerWebExchange exchange) {
        return SignedIn.by(exchange).map(caller -> new Recognised(caller.session(), caller.actor()));
    }
}
