package vn.nguon.identity.door;

import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.Addresses;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.RateLimiter;

/**
 * Limits how many organisations one client may make, on the page and by the API together. A form that came back with a
 * fault made none and is not counted; how often it may be sent is for {@link TriesPerClient} to say.
 */
final class RegistrationsPerClient implements WebFilter {

    private static final Addresses LIMITED = Addresses.of("/register", "/api/v1/registrations");

    private final RateLimiter registrations;

    RegistrationsPerClient(int anHour) {
        this.registrations = new RateLimiter(anHour, Duration.ofHours(1));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return request.getMethod().equals(HttpMethod.POST) && LIMITED.include(request)
                ? Mono.defer(() -> count(ClientAddress.of(request), exchange, chain))
                : chain.filter(exchange);
    }

    /** Taken before it is known what comes of it, so that many at once do not all slip through. */
    private Mono<Void> count(ClientAddress client, ServerWebExchange exchange, WebFilterChain chain) {
        Duration pause = registrations.take(client);
        if (!pause.isZero()) {
            return Mono.error(new TooManyRegistrations(pause.toSeconds() + 1));
        }
        exchange.getResponse().beforeCommit(() -> {
            HttpStatusCode status = exchange.getResponse().getStatusCode();
            if (status != null && status.isError()) {
                registrations.giveBack(client);
            }
            return Mono.empty();
        });
        return chain.filter(exchange);
    }
}
