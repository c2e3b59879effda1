package vn.nguon.identity.caller;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.ControllerArgument;
import vn.nguon.identity.session.RecognisedCaller;

/** Hands a controller whoever acts, and by which session; without one the request is refused. */
@Component
class RecognisedArguments implements ControllerArgument<RecognisedCaller> {

    @Override
    public Class<RecognisedCaller> type() {
        return RecognisedCaller.class;
    }

    @Override
    public Mono<RecognisedCaller> of(ServerWebExchange exchange) {
        return SignedIn.by(exchange).map(caller -> new RecognisedCaller(caller.session(), caller.actor()));
    }
}
