package vn.nguon.http.client;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Lets a request be handled to its end though its client went away. An act is then done or refused, and not broken off
 * somewhere; and no query is cancelled while its rows come, after which the driver may leak them and its connection may
 * answer nobody any more. Every statement has its time-out, so the end comes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestCompletionFilter implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.deferContextual(context -> {
            Sinks.Empty<Void> end = Sinks.empty();
            chain.filter(exchange).contextWrite(context).subscribe(nothing -> {}, end::tryEmitError, end::tryEmitEmpty);
            return end.asMono();
        });
    }
}
