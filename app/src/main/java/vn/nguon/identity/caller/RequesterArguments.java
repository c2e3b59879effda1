package vn.nguon.identity.caller;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.ControllerArgument;
import vn.nguon.identity.Requester;

/** Hands a controller whoever comes, signed in or not. */
@Component
class RequesterArguments implements ControllerArgument<Requester> {

    private static final Requester STRANGER = new Requester(null);

    @Override
    public Class<Requester> type() {
        return Requester.class;
    }

    @Override
    public Mono<Requester> of(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(SignedIn.class)
                .map(caller -> new Requester(caller.actor()))
                .defaultIfEmpty(STRANGER);
    }
}
