package vn.nguon.http;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Keeps the making of the API's description, which reads class files, away from the event loops. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DescribingAside implements WebFilter {

    private static final AddressPatterns DESCRIPTION =
            AddressPatterns.of("/api/docs", "/api/docs.yaml", "/api/docs/**");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return DESCRIPTION.include(exchange.getRequest())
                ? Mono.defer(() -> chain.filter(exchange)).subscribeOn(Schedulers.boundedElastic())
                : chain.filter(exchange);
    }
}
