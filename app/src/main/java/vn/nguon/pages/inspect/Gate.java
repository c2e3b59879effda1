package vn.nguon.pages.inspect;

import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;

/** Lets inspectors and the authority to the desk, and refuses all others at once, whatever page they ask for. */
@Component
@Order(10)
class Gate implements WebFilter {

    private static final String DESK = "/inspect";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (!path.equals(DESK) && !path.startsWith(DESK + "/")) {
            return chain.filter(exchange);
        }
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .map(Authentication::getPrincipal)
                .ofType(Actor.class)
                .doOnNext(actor -> actor.require(Role.INSPECTOR, Role.AUTHORITY))
                .flatMap(actor -> chain.filter(exchange));
    }
}
