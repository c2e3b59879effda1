package vn.nguon.identity.limit;

import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.nguon.http.AddressPatterns;
import vn.nguon.http.client.ClientAddress;
import vn.nguon.http.client.RateLimiter;

/**
 * Limits how many organisations one client may make, on the page and by the API together. A form that came back with a
 * fault made none and is not counted; how often it may be sent is for {@link TriesPerClient} to say. One that came back
 * because somebody has the login is counted: it told the client that somebody has. Whoever opens accounts is told the
 * same, so of them such answers are counted, and nothing else.
 */
public final class RegistrationsPerClient implements WebFilter {

    private static final AddressPatterns REGISTERING = AddressPatterns.of("/register", "/api/v1/registrations");
    private static final AddressPatterns OPENING =
            AddressPatterns.of("/api/v1/accounts", "/console/people/new", "/admin/accounts/new");

    private final RateLimiter<ClientAddress> registrations;
    private final RateLimiter<ClientAddress> takenLogins;

    public RegistrationsPerClient(int anHour) {
        this.registrations = new RateLimiter<>(anHour, Duration.ofHours(1));
        this.takenLogins = new RateLimiter<>(anHour, Duration.ofHours(1));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return chain.filter(exchange);
        }
        return REGISTERING.include(request)
                ? Mono.defer(() -> count(registrations, status -> !status.isError(), exchange, chain))
                : OPENING.include(request)
                        ? Mono.defer(() -> count(takenLogins, status -> false, exchange, chain))
                        : chain.filter(exchange);
    }

    /** Taken before it is known what comes of it, so that many at once do not all slip through. */
    private static Mono<Void> count(
            RateLimiter<ClientAddress> limit,
            Predicate<HttpStatusCode> counts,
            ServerWebExchange exchange,
            WebFilterChain chain) {
        ClientAddress client = ClientAddress.of(exchange.getRequest());
        Duration pause = limit.take(client);
        if (!pause.isZero()) {
            return Mono.error(new TooManyRegistrations(pause.toSeconds() + 1));
        }
        exchange.getResponse().beforeCommit(() -> {
            HttpStatusCode status = exchange.getResponse().getStatusCode();
            if (status != null && !counts.test(status) && !tellsOfALogin(status)) {
                limit.giveBack(client);
            }
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    private static boolean tellsOfALogin(HttpStatusCode status) {
        return status.value() == HttpStatus.CONFLICT.value();
    }
}
