package vn.nguon.identity.door;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Limits how many organisations one client may make, on the page and by the API together. A form that came back with a
 * fault made none and is not counted; how often it may be sent is for {@link TriesPerClient} to say.
 */
final class RegistrationsPerClient implements WebFilter {

    private static final Set<String> LIMITED = Set.of("/register", "/api/v1/registrations");

    private final Allowance registrations;

    RegistrationsPerClient(int anHour) {
        this.registrations = new Allowance(anHour, Duration.ofHours(1));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return request.getMethod().equals(HttpMethod.POST)
                        && LIMITED.contains(
                                request.getPath().pathWithinApplication().value())
                ? Mono.defer(() -> count(request.getRemoteAddress(), exchange, chain))
                : chain.filter(exchange);
    }

    /** Taken before it is known what comes of it, so that many at once do not all slip through. */
    private Mono<Void> count(@Nullable InetSocketAddress client, ServerWebExchange exchange, WebFilterChain chain) {
        long pause = registrations.take(client);
        if (pause > 0) {
            return Mono.error(new TooManyRegistrations(pause));
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
