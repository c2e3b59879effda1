package vn.nguon.identity.limit;

import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.AddressPatterns;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.RateLimiter;

/** Limits how often one client may try what is worth guessing or flooding, whatever name it gives. */
public final class TriesPerClient implements WebFilter {

    private static final AddressPatterns LIMITED = AddressPatterns.of(
            "/sign-in",
            "/register",
            "/api/v1/sessions",
            "/api/v1/registrations",
            "/api/v1/me/password",
            "/account/password",
            "/api/v1/api-keys",
            "/account/keys");

    private final RateLimiter<ClientAddress> tries;

    public TriesPerClient(int aMinute) {
        this.tries = new RateLimiter<>(aMinute, Duration.ofMinutes(1));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!request.getMethod().equals(HttpMethod.POST) || !LIMITED.include(request)) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> {
            Duration pause = tries.take(ClientAddress.of(request));
            return pause.isZero() ? chain.filter(exchange) : Mono.error(new TooManyTries(pause.toSeconds() + 1));
        });
    }
}
