package vn.nguon.http.connection;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.client.ClientAddress;

/**
 * Takes in hand so many requests of one client at once and no more, also where a proxy brings them all over its own
 * connections.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestsPerClient implements WebFilter {

    private final int most;
    private final ClientCounts inHand = new ClientCounts();

    RequestsPerClient(ServerLimits limits) {
        this.most = limits.requestsPerClient();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.defer(() -> {
            ClientAddress client = ClientAddress.of(exchange.getRequest());
            long its = inHand.add(client, 1);
            return (its > most ? Mono.<Void>error(new TooManyConnections()) : chain.filter(exchange))
                    .doFinally(end -> inHand.remove(client, 1));
        });
    }
}
