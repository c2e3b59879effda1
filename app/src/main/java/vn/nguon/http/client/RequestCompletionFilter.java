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
 * answer nobody any more. Every statement has its time-out, so the end comes;
 * while the database hangs, whoever waits is answered without it ({@link WaitingRequests}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestCompletionFilter implements WebFilter {

    private final RequestsInHand inHand;
    private final WaitingRequests waiting;

    RequestCompletionFilter(RequestsInHand inHand, WaitingRequests waiting) {
        this.inHand = inHand;
        this.waiting = waiting;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.deferContextual(context -> {
            Runnable back = inHand.enter(exchange.getRequest());
            if (back == null) {
                return Mono.error(new TooManyRequests());
            }
            Sinks.Empty<Void> end = Sinks.empty();
            WaitingRequests.Waiting one = waiting.enter(exchange, end);
            chain.filter(exchange)
                    .contextWrite(context)
                    .subscribe(
                            nothing -> {},
                            failure -> {
                                waiting.leave(one);
                                back.run();
                                end.tryEmitError(failure);
                            },
                            () -> {
                                waiting.leave(one);
                                back.run();
                                end.tryEmitEmpty();
                            });
            return end.asMono();
        });
    }
}
